import { noticed } from '../../words/en-GB/noticed';
import { spansOf, spoken, touchesWork } from '../about-work';
import type { Rule } from '../rule';

/**
 * Reveals what is not public: the service's inner business told by one of its own; a change told as coming; a figure or
 * a screen that lives inside; or a word that a thing is not out yet. Where a public source is given, it is none of these.
 * Misses: a fact that only insiders know to be inside.
 */
export const confidentialBusiness: Rule = {
  concern: 'confidential-business',
  judge(scene) {
    const { draft } = scene;
    if (scene.account === 'trust' || draft.has('public-source', 'off-work')) return undefined;
    const business = spoken(draft, 'service-business').filter(
      (one) => draft.near(one, 1, ...INSIDE).length > 0 || draft.near(one, 2, 'not-public').length > 0,
    );
    const plans = spoken(draft, 'service-plan').filter(
      (one) => draft.near(one, 0, 'other-service').length === 0,
    );
    const secret = touchesWork(scene) ? spoken(draft, 'not-public') : [];
    const spans = spansOf([...business, ...plans, ...secret, ...spoken(draft, 'inside-figures')]);
    return spans.length === 0 ? undefined : { spans, noticed: noticed.confidentialBusiness() };
  },
};

const INSIDE = ['own-service', 'inside-channel', 'hearsay', 'own-job', 'work-condition'] as const;
