import type { CareRule } from '../rule';

/** Lawful trade-union activity: ballots, strikes, pay, reps' advice, criticism of government or employer in a dispute. */
export const unionActivity: CareRule = {
  care: 'union-activity',
  judge: () => undefined,
};
