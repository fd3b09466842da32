import type { Rule } from '../rule';

/** From a personal account, gives a view or an announcement as if it were the trust's or the profession's own. */
export const speaksForTrust: Rule = {
  concern: 'speaks-for-trust',
  judge: () => undefined,
};
