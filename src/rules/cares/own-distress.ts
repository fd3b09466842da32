import { spansOf, spoken } from '../about-work';
import type { CareRule } from '../rule';

/**
 * First-person burnout, trauma, grief, hopelessness or suicidal feeling: support comes before any clause. Tears over a
 * film, a cake or a match are not it, unless the work stands beside them.
 * Misses: distress told only by a picture.
 */
export const ownDistress: CareRule = {
  care: 'own-distress',
  judge({ draft }) {
    const said = spoken(draft, 'distress').filter(
      (one) => draft.near(one, 0, 'off-work').length === 0 || draft.near(one, 1, ...OF_THE_WORK).length > 0,
    );
    return said.length === 0 ? undefined : spansOf(said);
  },
};

const OF_THE_WORK = ['own-job', 'own-service', 'on-shift', 'patient', 'work-gripe'] as const;
