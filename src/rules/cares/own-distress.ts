import type { CareRule } from '../rule';

/** First-person burnout, trauma, grief, hopelessness or suicidal feeling. */
export const ownDistress: CareRule = {
  care: 'own-distress',
  judge: () => undefined,
};
