import { noticed } from '../../words/en-GB/noticed';
import { spansOf, spoken } from '../about-work';
import type { Rule } from '../rule';

/**
 * Sets up or announces an account, page, group, event or hashtag in the trust's name from a personal account.
 * Misses: a look-alike whose name does not hold the trust's.
 */
export const officialLookalike: Rule = {
  concern: 'official-lookalike',
  judge(scene) {
    if (scene.account === 'trust') return undefined;
    const launches = spoken(scene.draft, 'account-launch').filter(
      (launch) => scene.draft.near(launch, 1, 'own-service').length > 0,
    );
    return launches.length === 0
      ? undefined
      : { spans: spansOf(launches), noticed: noticed.officialLookalike() };
  },
};
