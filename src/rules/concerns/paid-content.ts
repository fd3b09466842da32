import type { Rule } from '../rule';

/** Posts for payment, gift or other inducement. */
export const paidContent: Rule = {
  concern: 'paid-content',
  judge: () => undefined,
};
