import type { Rule } from '../rule';

/** Swearing or crude language. No policy names it as such; they ask for respect and a professional manner. Caution on a trust account, else a note. */
export const profanity: Rule = {
  concern: 'profanity',
  judge: () => undefined,
};
