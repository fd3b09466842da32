import { noticed } from '../../words/en-GB';
import { inEarnest } from '../in-earnest';
import type { Rule } from '../rule';

/** States as fact that somebody did a crime or a dishonesty, or neglected a duty. */
export const defamation: Rule = {
  concern: 'defamation',
  judge: ({ draft }) => {
    const spans = inEarnest(draft, 'accusation');
    return spans.length > 0 ? { spans, noticed: noticed.defamation() } : undefined;
  },
};
