import type { Rule } from '../rule';

/** Glorifies heavy drinking or drug taking. */
export const excessDrinkDrugs: Rule = {
  concern: 'excess-drink-drugs',
  judge: () => undefined,
};
