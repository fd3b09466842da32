import type { Rule } from '../rule';

/** Sets up or announces an account, page, group or hashtag in the trust's name without approval. */
export const officialLookalike: Rule = {
  concern: 'official-lookalike',
  judge: () => undefined,
};
