import { noticed } from '../../words/en-GB/noticed';
import { spansOf } from '../about-work';
import type { Rule } from '../rule';

/**
 * Shares another's post with words that agree with it, or asks others to pass it on.
 * Misses: agreement argued at length.
 */
export const resharing: Rule = {
  concern: 'resharing',
  judge(scene) {
    if (scene.surface !== 'share') return undefined;
    const agreeing = scene.draft.of('endorsing');
    return agreeing.length === 0 ? undefined : { spans: spansOf(agreeing), noticed: noticed.resharing() };
  },
};
