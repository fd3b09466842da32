import { noticed } from '../../words/en-GB';
import { inEarnest } from '../in-earnest';
import type { Rule } from '../rule';

/**
 * An insult that the writer throws at a person or people: said in earnest, not reported, not of a thing, a match or the
 * family, and not beside a heart or a birthday, where a rough name is fond.
 */
export const abuse: Rule = {
  concern: 'abuse',
  judge: ({ draft }) => {
    const spans = inEarnest(draft, 'insult').filter((span) => draft.near(span, 0, 'affection').length === 0);
    return spans.length > 0 ? { spans, noticed: noticed.abuse() } : undefined;
  },
};
