import type { Rule } from '../rule';

/** Passes on hearsay, rumour or an unchecked figure as news. */
export const unverifiedClaim: Rule = {
  concern: 'unverified-claim',
  judge: () => undefined,
};
