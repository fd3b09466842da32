import { noticed } from '../../words/en-GB/noticed';
import type { Rule } from '../rule';

/**
 * Promotes a product, shop or firm: any praise of one on an official account; on a personal one where it is paid for,
 * or where the job lends it weight ("best boots on the road").
 * A neighbour's plumber is left alone. Misses: praise in a style of its own.
 */
export const endorsement: Rule = {
  concern: 'endorsement',
  judge: ({ account, draft, profile }) => {
    const spans = draft.asserted('promotion');
    const paid = draft.asserted('payment').length > 0;
    const atWork =
      draft.has('own-job', 'work-talk', 'on-shift', 'own-service') || profile?.has('own-job') === true;
    return spans.length > 0 && (account === 'trust' || paid || atWork)
      ? { spans, noticed: noticed.endorsement() }
      : undefined;
  },
};
