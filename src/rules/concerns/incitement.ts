import type { Rule } from '../rule';

/** Urges or approves a crime. */
export const incitement: Rule = {
  concern: 'incitement',
  judge: () => undefined,
};
