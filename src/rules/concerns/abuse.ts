import type { Rule } from '../rule';

/** Insults, mocks, humiliates, harasses or bullies a person or group, named or not; trolling. */
export const abuse: Rule = {
  concern: 'abuse',
  judge: () => undefined,
};
