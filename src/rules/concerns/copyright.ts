import type { Signal } from '../../model/signal';
import { noticed } from '../../words/en-GB/noticed';
import type { Rule } from '../rule';
import type { View } from '../scene';

/**
 * Another's picture, film, song or text used without permission or credit, as the writer says. Credit or permission
 * beside it settles the matter.
 * Misses: use that is not admitted to.
 */
export const copyright: Rule = {
  concern: 'copyright',
  judge: ({ draft }) => {
    const spans = draft
      .of('taken-work')
      .filter((taken) => !isDisowned(draft, taken) && draft.near(taken, 1, 'picture-credit').length === 0);
    return spans.length > 0 ? { spans, noticed: noticed.copyright() } : undefined;
  },
};

/** Asked or told not to, or said by somebody else. "No idea whose it is" denies nothing: the denial begins with it. */
function isDisowned(draft: View, taken: Signal): boolean {
  const denied = draft.of('negation').some((no) => no.start < taken.start && taken.start < no.end);
  return denied || draft.within(taken, 'quotation', 'hypothetical', 'counter-speech');
}
