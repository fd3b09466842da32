import { noticed } from '../../words/en-GB/noticed';
import type { Rule } from '../rule';

/**
 * A post for payment, a gift or another return: gifted, #ad, commission, a trip, a monetised channel. Turning such a
 * thing down is no concern.
 * Misses: returns that are kept quiet.
 */
export const paidContent: Rule = {
  concern: 'paid-content',
  judge: ({ draft }) => {
    const spans = draft.asserted('payment', 'earning');
    return spans.length > 0 ? { spans, noticed: noticed.paidContent() } : undefined;
  },
};
