import type { Rule } from '../rule';

/** Encourages self-harm, suicide or violence. */
export const selfHarmOrViolence: Rule = {
  concern: 'self-harm-or-violence',
  judge: () => undefined,
};
