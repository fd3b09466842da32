import { noticed } from '../../words/en-GB/noticed';
import type { Rule } from '../rule';
import { real } from '../whose';

/**
 * A colleague put out of, or kept out of, a group to shut them out. Spam accounts thrown out, and people who asked to
 * go, are not this.
 * Misses: exclusion told only by who was there.
 */
export const groupExclusion: Rule = {
  concern: 'group-exclusion',
  judge: (scene) => {
    const view = scene.draft;
    const shut = real(view, 'shutting-out').filter(
      (one) => view.near(one, 0, 'group-leaver', 'own-family').length === 0,
    );
    if (shut.length === 0 || !view.has('group-space')) return undefined;
    return { spans: shut.map(({ start, end }) => ({ start, end })), noticed: noticed.groupExclusion() };
  },
};
