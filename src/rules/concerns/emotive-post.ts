import { noticed } from '../../words/en-GB/noticed';
import { isAboutWork, spansOf, spoken } from '../about-work';
import type { Rule } from '../rule';

/**
 * Written while angry, upset or exhausted about work: raw feeling in the first person, in a draft about work. Where it
 * is distress, the care keeps this at a note and puts support first.
 * Misses: feeling shown only by tone.
 */
export const emotivePost: Rule = {
  concern: 'emotive-post',
  judge(scene) {
    if (scene.account === 'trust') return undefined;
    const felt = spoken(scene.draft, 'emotion', 'distress');
    if (felt.length === 0 || !isAboutWork(scene)) return undefined;
    return { spans: spansOf(felt), noticed: noticed.emotivePost() };
  },
};
