import { noticed } from '../../words/en-GB/noticed';
import type { Rule } from '../rule';

/**
 * The crest, badge or logo of the NHS or the service put on a flyer, page, mug or cap by someone who is not the trust;
 * told in the draft or in a picture's name and description. What communications approved is left alone.
 * Misses: a logo that only the picture shows.
 */
export const trustBranding: Rule = {
  concern: 'trust-branding',
  judge: ({ account, draft, attachments }) => {
    if (account === 'trust' || draft.asserted('approval').length > 0) return undefined;
    const spans = draft.asserted('crest-use');
    const pictured = attachments.some(({ view }) => view.has('crest'));
    return spans.length > 0 || pictured ? { spans, noticed: noticed.trustBranding() } : undefined;
  },
};
