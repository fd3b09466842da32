import type { Rule } from '../rule';

/** Uses the trust's crest, badge or the NHS logo. */
export const trustBranding: Rule = {
  concern: 'trust-branding',
  judge: () => undefined,
};
