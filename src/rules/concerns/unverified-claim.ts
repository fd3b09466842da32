import { noticed } from '../../words/en-GB/noticed';
import { spansOf, spoken } from '../about-work';
import type { Rule } from '../rule';

/**
 * Passes on hearsay as news: "a mate in control says", "hearing that", in one breath with an incident, a person's fate,
 * the service's business, a colleague or another body; or a shared rumour that is backed with hearsay.
 * Misses: rumour told as plain fact.
 */
export const unverifiedClaim: Rule = {
  concern: 'unverified-claim',
  judge(scene) {
    const { draft } = scene;
    if (draft.has('counter-speech')) return undefined;
    const heard = spoken(draft, 'hearsay').filter(
      (one) =>
        scene.surface === 'share' ||
        draft.near(one, 0, ...NEWS).length > 0 ||
        draft.near(one, 1, 'service-business', 'own-service').length > 0,
    );
    return heard.length === 0 ? undefined : { spans: spansOf(heard), noticed: noticed.unverifiedClaim() };
  },
};

const NEWS = [
  'incident',
  'outcome',
  'injury',
  'own-service',
  'other-service',
  'service-business',
  'colleague',
  'union-talk',
  'accusation',
  'private-news',
] as const;
