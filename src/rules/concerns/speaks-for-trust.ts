import { noticed } from '../../words/en-GB/noticed';
import { spansOf, spoken } from '../about-work';
import type { Rule } from '../rule';

/**
 * A personal account gives a view or an announcement as the trust's, the service's or the profession's own. A word that
 * the writer does not speak for them clears it.
 * Misses: an official tone with none of its set phrases.
 */
export const speaksForTrust: Rule = {
  concern: 'speaks-for-trust',
  judge(scene) {
    if (scene.account === 'trust' || scene.draft.has('disclaimer')) return undefined;
    const voice = spoken(scene.draft, 'trust-voice');
    return voice.length === 0 ? undefined : { spans: spansOf(voice), noticed: noticed.speaksForTrust() };
  },
};
