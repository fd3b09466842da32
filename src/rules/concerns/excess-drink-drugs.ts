import { noticed } from '../../words/en-GB';
import type { Rule } from '../rule';

/** Heavy drinking or drug taking told of as fun. */
export const excessDrinkDrugs: Rule = {
  concern: 'excess-drink-drugs',
  judge: ({ draft }) => {
    const spans = draft.asserted('intoxication');
    return spans.length > 0 ? { spans, noticed: noticed.excessDrinkDrugs() } : undefined;
  },
};
