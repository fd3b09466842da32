import { noticed } from '../../words/en-GB/noticed';
import type { Rule } from '../rule';

/**
 * A picture on an official account with no alternative text: public bodies owe it, and the trusts' guidance asks for it.
 * Films and sound are left out: what they need is captions, which the page does not show. One bare picture is enough.
 */
export const missingAltText: Rule = {
  concern: 'missing-alt-text',
  judge: ({ account, attachments }) => {
    const bare = attachments.some(
      ({ attachment }) => isPicture(attachment.kind) && (attachment.alt ?? '').trim() === '',
    );
    return account === 'trust' && bare ? { spans: [], noticed: noticed.missingAltText() } : undefined;
  },
};

function isPicture(kind: string): boolean {
  return !/video|audio|file|document|link|poll/i.test(kind);
}
