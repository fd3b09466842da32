import type { Rule } from '../rule';

/** Leaves a colleague out of, or removes them from, a staff group to shut them out. */
export const groupExclusion: Rule = {
  concern: 'group-exclusion',
  judge: () => undefined,
};
