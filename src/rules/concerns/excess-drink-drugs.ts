import { noticed } from '../../words/en-GB';
import type { Rule } from '../rule';

/** Heavy drinking or drug taking told of as the writer's or friends' fun: not a patient's, and not laid at somebody's door. */
export const excessDrinkDrugs: Rule = {
  concern: 'excess-drink-drugs',
  judge: ({ draft }) => {
    const spans = draft
      .asserted('intoxication')
      .filter((span) => draft.near(span, 0, 'patient', 'accusation', 'attendance', 'distress').length === 0);
    return spans.length > 0 ? { spans, noticed: noticed.excessDrinkDrugs() } : undefined;
  },
};
