import { noticed } from '../../words/en-GB';
import { inEarnest } from '../in-earnest';
import type { Rule } from '../rule';

/** Pushes somebody towards self-harm, or towards beating another. A short "do it then" counts where it
 * answers despair. The writer's own distress is a care, never this. */
export const selfHarmOrViolence: Rule = {
  concern: 'self-harm-or-violence',
  judge: ({ draft, quoted }) => {
    const answersDespair = quoted?.has('despair', 'distress') ?? false;
    const spans = inEarnest(draft, 'harm-urging', ...(answersDespair ? ['harm-nudge' as const] : []));
    return spans.length > 0 ? { spans, noticed: noticed.selfHarmOrViolence() } : undefined;
  },
};
