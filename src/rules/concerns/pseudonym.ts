import type { Rule } from '../rule';

/** Says that the writer works for the trust while posting under a name that is not their own. */
export const pseudonym: Rule = {
  concern: 'pseudonym',
  judge: () => undefined,
};
