import { spansOf, spoken } from '../about-work';
import type { CareRule } from '../rule';

/**
 * Lawful trade-union activity: ballots, strikes, pay, reps' advice, criticism of government or employer in a dispute. A
 * lone word of it among home and leisure ("a strike at bowling") is not one.
 * Misses: solidarity shown without any of its words.
 */
export const unionActivity: CareRule = {
  care: 'union-activity',
  judge({ draft }) {
    const said = spoken(draft, 'union-talk');
    const plain = said.filter((one) => draft.near(one, 0, 'off-work').length === 0);
    return plain.length > 0 || said.length > 1 ? spansOf(said) : undefined;
  },
};
