import type { Rule } from '../rule';

/** Gives away a password, code, login or door code. */
export const accountSecurity: Rule = {
  concern: 'account-security',
  judge: () => undefined,
};
