import { noticed } from '../../words/en-GB/noticed';
import { isDisowned } from '../disowned';
import type { Rule } from '../rule';

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
