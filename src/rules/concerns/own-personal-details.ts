import type { Rule } from '../rule';

/** Gives away the writer's own date of birth, age with birthday, home address, phone, whereabouts or shift and workplace pattern. */
export const ownPersonalDetails: Rule = {
  concern: 'own-personal-details',
  judge: () => undefined,
};
