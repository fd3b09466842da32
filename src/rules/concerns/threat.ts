import { noticed } from '../../words/en-GB';
import { inEarnest } from '../in-earnest';
import type { Rule } from '../rule';

/**
 * A threat or a wish of harm in earnest: not a figure of speech, a game, a match, or play over yoghurt, which may be named
 * in the sentence after.
 */
export const threat: Rule = {
  concern: 'threat',
  judge: ({ draft }) => {
    const spans = inEarnest(draft, 'threat').filter(
      (span) =>
        draft.near(span, 1, 'not-a-person', 'homely-thing').length === 0 &&
        draft.near(span, 0, 'affection').length === 0,
    );
    return spans.length > 0 ? { spans, noticed: noticed.threat() } : undefined;
  },
};
