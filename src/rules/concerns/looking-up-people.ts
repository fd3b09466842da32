import type { Rule } from '../rule';

/** Looks for or asks about an applicant, bidder or other individual through social media. */
export const lookingUpPeople: Rule = {
  concern: 'looking-up-people',
  judge: () => undefined,
};
