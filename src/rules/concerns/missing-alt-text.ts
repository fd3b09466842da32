import type { Rule } from '../rule';

/** A picture on a trust account with no alternative text. */
export const missingAltText: Rule = {
  concern: 'missing-alt-text',
  judge: () => undefined,
};
