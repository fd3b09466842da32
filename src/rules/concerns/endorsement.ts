import type { Rule } from '../rule';

/** Promotes a supplier, product or company, above all from a trust account. */
export const endorsement: Rule = {
  concern: 'endorsement',
  judge: () => undefined,
};
