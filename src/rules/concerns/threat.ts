import type { Rule } from '../rule';

/** Threatens or wishes harm to a person or group. */
export const threat: Rule = {
  concern: 'threat',
  judge: () => undefined,
};
