import { noticed } from '../../words/en-GB/noticed';
import { spansOf, spoken } from '../about-work';
import type { Rule } from '../rule';

/**
 * The draft or the profile ties the writer to a named trust, and neither says that views are personal.
 * Misses: a trust known only by a station's name that IT has not given.
 */
export const affiliationNoDisclaimer: Rule = {
  concern: 'affiliation-no-disclaimer',
  judge(scene) {
    if (scene.account === 'trust') return undefined;
    const { draft, profile } = scene;
    if (draft.has('disclaimer') || profile?.has('disclaimer')) return undefined;
    const said = draft.has('own-service', 'trust-handle') ? spoken(draft, 'own-job') : [];
    const inBio = profile?.has('own-job', 'own-service') === true;
    if (said.length === 0 && !inBio) return undefined;
    return { spans: spansOf(said), noticed: noticed.affiliationNoDisclaimer() };
  },
};
