import { noticed } from '../../words/en-GB/noticed';
import { spansOf } from '../about-work';
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
    const said = draft.asserted('own-job').filter((job) => draft.near(job, 0, 'own-service').length > 0);
    const inBio = profile !== undefined && profile.has('own-job', 'own-service');
    if (said.length === 0 && !inBio) return undefined;
    return { spans: spansOf(said), noticed: noticed.affiliationNoDisclaimer() };
  },
};
