import { noticed } from '../../words/en-GB/noticed';
import { spansOf, spoken } from '../about-work';
import type { Rule } from '../rule';

/**
 * Written while angry, upset or exhausted: raw feeling in the first person, unless the draft is of home and leisure and
 * nothing in it is of the service. Where it is distress, the care keeps this at a note and puts support first.
 * Misses: feeling shown only by tone.
 */
export const emotivePost: Rule = {
  concern: 'emotive-post',
  judge(scene) {
    if (scene.account === 'trust') return undefined;
    const felt = spoken(scene.draft, 'emotion', 'distress');
    if (
      felt.length === 0 ||
      (scene.draft.has('off-work') && !scene.draft.has('own-service', 'work-condition', 'on-shift'))
    )
      return undefined;
    return { spans: spansOf(felt), noticed: noticed.emotivePost() };
  },
};
