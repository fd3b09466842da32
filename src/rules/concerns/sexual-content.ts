import { noticed } from '../../words/en-GB';
import { inEarnest } from '../in-earnest';
import type { Rule } from '../rule';

/** A sexual remark in earnest, to or about somebody. Reported in order to oppose it, it is none. */
export const sexualContent: Rule = {
  concern: 'sexual-content',
  judge: ({ draft }) => {
    const spans = inEarnest(draft, 'innuendo');
    return spans.length > 0 ? { spans, noticed: noticed.sexualContent() } : undefined;
  },
};
