import type { Signal } from '../../model/signal';
import { noticed } from '../../words/en-GB/noticed';
import type { Rule } from '../rule';
import type { Scene } from '../scene';

/**
 * Answers or invites a journalist about work: replies to one who asks, invites any who read, sets terms as a source, or
 * tells of having talked. Sending them to the press office is what the policies ask for; a hobby is the writer's own.
 * Misses: a journalist who does not say so.
 */
export const mediaContact: Rule = {
  concern: 'media-contact',
  judge: (scene) => {
    if (scene.account === 'trust' || scene.draft.has('referral')) return undefined;
    const spans = [...answers(scene), ...invites(scene), ...scene.draft.asserted('source-talk')];
    return spans.length > 0 && !isPrivate(scene) ? { spans, noticed: noticed.mediaContact() } : undefined;
  },
};

/** An answer to a journalist's post. */
function answers({ draft, quoted }: Scene): Signal[] {
  return quoted?.has('journalist') === true && quoted.has('press-request')
    ? draft.asserted('press-offer', 'own-part', 'attendance')
    : [];
}

/** An offer beside a journalist or an outlet, in the draft itself. */
function invites({ draft }: Scene): Signal[] {
  return draft.asserted('press-offer').filter((offer) => draft.near(offer, 1, 'journalist').length > 0);
}

/** Nothing in view speaks of the work, or it is the family's or a club's day. */
function isPrivate({ draft, quoted, profile, author }: Scene): boolean {
  const work = [draft, quoted, profile].some((view) =>
    view?.has(
      'own-job',
      'work-talk',
      'attendance',
      'own-service',
      'incident',
      'on-shift',
      'work-condition',
      'source-talk',
    ),
  );
  const homely =
    draft.has('own-family', 'public-event', 'everyday-view') &&
    !draft.has('own-job', 'attendance', 'work-talk');
  return homely || !(work || author === undefined);
}
