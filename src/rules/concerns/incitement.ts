import { noticed } from '../../words/en-GB';
import { inEarnest } from '../in-earnest';
import type { Rule } from '../rule';

/** Urges, offers or applauds a crime, in earnest. */
export const incitement: Rule = {
  concern: 'incitement',
  judge: ({ draft }) => {
    const spans = inEarnest(draft, 'crime-urging');
    return spans.length > 0 ? { spans, noticed: noticed.incitement() } : undefined;
  },
};
