import { spansOf, spoken } from '../about-work';
import type { CareRule } from '../rule';

/**
 * First-person burnout, trauma, grief, hopelessness or suicidal feeling: support comes before any clause.
 * Misses: distress told only by a picture.
 */
export const ownDistress: CareRule = {
  care: 'own-distress',
  judge(scene) {
    const said = spoken(scene.draft, 'distress');
    return said.length === 0 ? undefined : spansOf(said);
  },
};
