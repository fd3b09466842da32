import type { Signal } from '../../model/signal';
import { noticed } from '../../words/en-GB/noticed';
import type { Rule } from '../rule';
import type { Scene } from '../scene';
import { speaksOfWork } from '../speaks-of-work';

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
  if (quoted?.has('journalist') !== true || !quoted.has('press-request')) return [];
  const offered = draft.asserted('press-offer', 'own-part', 'attendance', 'phone', 'email');
  const ofWork = speaksOfWork(quoted);
  // Asked about the work, even "How much?" is an answer.
  return offered.length > 0 || !ofWork
    ? offered
    : draft.of('self', 'question', 'attendance', 'hands-on', 'he-she');
}

/** An offer beside a journalist or an outlet, in the draft itself. */
function invites({ draft }: Scene): Signal[] {
  return draft.asserted('press-offer').filter((offer) => draft.near(offer, 1, 'journalist').length > 0);
}

/** Nothing in view speaks of the work, or it is the family's or a club's day. */
function isPrivate({ draft, quoted, profile }: Scene): boolean {
  const work = [draft, quoted, profile].some((view) => view !== undefined && speaksOfWork(view));
  const homely = draft.has('own-family', 'public-event', 'everyday-view') && !speaksOfWork(draft);
  return homely || !(work || draft.has('source-talk'));
}
