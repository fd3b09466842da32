import type { Rule } from '../rule';

/** Contradicts national NHS or trust health guidance (vaccines, treatments, when to call 999). */
export const againstHealthGuidance: Rule = {
  concern: 'against-health-guidance',
  judge: () => undefined,
};
