import { noticed } from '../../words/en-GB/noticed';
import { spansOf, spoken } from '../about-work';
import type { Rule } from '../rule';

/**
 * Written while angry, upset or exhausted: raw feeling in the first person, unless home or leisure is spoken of beside it and
 * the service is not. Where it is distress, the care keeps this at a note and puts support first.
 * Misses: feeling shown only by tone.
 */
export const emotivePost: Rule = {
  concern: 'emotive-post',
  judge({ draft, account }) {
    if (account === 'trust') return undefined;
    const felt = spoken(draft, 'emotion', 'distress').filter(
      (one) =>
        draft.near(one, 1, 'off-work').length === 0 ||
        draft.near(one, 1, 'own-service', 'work-condition').length > 0,
    );
    return felt.length === 0 ? undefined : { spans: spansOf(felt), noticed: noticed.emotivePost() };
  },
};
