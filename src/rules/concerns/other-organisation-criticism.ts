import type { Rule } from '../rule';

/** Demeaning or inflammatory remark about a hospital, another trust, police, fire service, regulator, supplier or voluntary body. */
export const otherOrganisationCriticism: Rule = {
  concern: 'other-organisation-criticism',
  judge: () => undefined,
};
