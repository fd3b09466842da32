import { noticed } from '../../words/en-GB';
import type { Rule } from '../rule';

/** Swearing, masked or plain, whoever says it: a note, which the vocabulary makes a caution on a trust account. */
export const profanity: Rule = {
  concern: 'profanity',
  judge: ({ draft }) => {
    const spans = draft.of('profanity');
    return spans.length > 0 ? { spans, noticed: noticed.profanity() } : undefined;
  },
};
