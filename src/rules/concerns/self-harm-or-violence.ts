import { noticed } from '../../words/en-GB';
import { inEarnest } from '../in-earnest';
import type { Rule } from '../rule';

/** Pushes somebody towards self-harm, or towards beating another. The writer's own distress is a care, never this. */
export const selfHarmOrViolence: Rule = {
  concern: 'self-harm-or-violence',
  judge: ({ draft }) => {
    const spans = inEarnest(draft, 'harm-urging');
    return spans.length > 0 ? { spans, noticed: noticed.selfHarmOrViolence() } : undefined;
  },
};
