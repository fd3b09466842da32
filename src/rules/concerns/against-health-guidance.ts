import { noticed } from '../../words/en-GB/noticed';
import { spansOf } from '../about-work';
import type { Rule } from '../rule';

/**
 * Advice against national health guidance: about vaccines, medicines, first aid, when to ring. The writer's own choice
 * for themselves, a joke, or a myth that is put right is not advice.
 * Misses: harmful advice about rarer conditions.
 */
export const againstHealthGuidance: Rule = {
  concern: 'against-health-guidance',
  judge(scene) {
    const { draft } = scene;
    const advice = draft
      .of('risky-advice')
      .filter((one) => !draft.within(one, 'quotation', 'fiction', 'training', 'hypothetical'));
    return advice.length === 0
      ? undefined
      : { spans: spansOf(advice), noticed: noticed.againstHealthGuidance() };
  },
};
