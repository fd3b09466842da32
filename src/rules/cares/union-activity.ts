import { spansOf, spoken } from '../about-work';
import type { CareRule } from '../rule';

/**
 * Lawful trade-union activity: ballots, strikes, pay, reps' advice, criticism of government or employer in a dispute.
 * Misses: solidarity shown without any of its words.
 */
export const unionActivity: CareRule = {
  care: 'union-activity',
  judge(scene) {
    const said = spoken(scene.draft, 'union-talk');
    return said.length === 0 ? undefined : spansOf(said);
  },
};
