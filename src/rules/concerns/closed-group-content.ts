import type { Rule } from '../rule';

/** Passes on content from a closed staff group or internal channel to a public one. */
export const closedGroupContent: Rule = {
  concern: 'closed-group-content',
  judge: () => undefined,
};
