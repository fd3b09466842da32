import type { Rule } from '../rule';

/** Reveals internal workings or information that is not public: plans, unpublished figures, e-mails, meetings, contracts, restructures, security, tenders. Saying that staffing is short or that something is unsafe is not this but `trust-criticism`, and a care (below). */
export const confidentialBusiness: Rule = {
  concern: 'confidential-business',
  judge: () => undefined,
};
