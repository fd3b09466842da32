import type { Rule } from '../rule';

/** States as fact that a named or identifiable person or organisation did something criminal, dishonest, negligent or shameful. */
export const defamation: Rule = {
  concern: 'defamation',
  judge: () => undefined,
};
