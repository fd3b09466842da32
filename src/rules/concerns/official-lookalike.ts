import { noticed } from '../../words/en-GB/noticed';
import type { Rule } from '../rule';

/**
 * Sets up or announces an account, page, group, event or hashtag in the service's name. Approval settles it, and an
 * official account announces its own.
 * Misses: a page named after a station alone.
 */
export const officialLookalike: Rule = {
  concern: 'official-lookalike',
  judge: ({ account, draft }) => {
    if (account === 'trust' || draft.asserted('approval').length > 0) return undefined;
    const spans = draft
      .of('page-set-up')
      .filter((page) => draft.near(page, 1, 'trust-handle', 'own-service').length > 0);
    return spans.length > 0 ? { spans, noticed: noticed.officialLookalike() } : undefined;
  },
};
