import { noticed } from '../../words/en-GB/noticed';
import type { Rule } from '../rule';
import type { Scene } from '../scene';

/**
 * Answers or invites a journalist about work: replies to one who asks, invites any who read, or tells of having talked.
 * Sending them to the press office is what the policies ask for; a hobby is the writer's own.
 * Misses: a journalist who does not say so.
 */
export const mediaContact: Rule = {
  concern: 'media-contact',
  judge: (scene) => {
    const { draft, quoted, account } = scene;
    if (account === 'trust' || draft.has('referral')) return undefined;
    const asked = quoted?.has('journalist') === true && quoted.has('press-request');
    const answers = asked ? draft.asserted('press-offer', 'own-part', 'attendance') : [];
    const spans = answers.length > 0 ? answers : invites(scene);
    return spans.length > 0 && isAboutWork(scene) ? { spans, noticed: noticed.mediaContact() } : undefined;
  },
};

/** An offer beside a journalist or an outlet, in the draft itself. */
function invites({ draft }: Scene) {
  return draft.asserted('press-offer').filter((offer) => draft.near(offer, 1, 'journalist').length > 0);
}

function isAboutWork({ draft, quoted, profile }: Scene): boolean {
  if (draft.has('own-family') && !draft.has('own-job', 'work-talk', 'attendance')) return false;
  return [draft, quoted, profile].some((view) =>
    view?.has('own-job', 'work-talk', 'attendance', 'own-service', 'incident', 'on-shift', 'work-condition'),
  );
}
