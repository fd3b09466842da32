import { noticed } from '../../words/en-GB/noticed';
import { spansOf, spoken } from '../about-work';
import type { Rule } from '../rule';

/**
 * Written while on shift, with a crew or a patient, or from the trust's own device.
 * Misses: a post at work that does not say so.
 */
export const onDuty: Rule = {
  concern: 'on-duty',
  judge(scene) {
    if (scene.account === 'trust') return undefined;
    const now = spoken(scene.draft, 'on-shift');
    return now.length === 0 ? undefined : { spans: spansOf(now), noticed: noticed.onDuty() };
  },
};
