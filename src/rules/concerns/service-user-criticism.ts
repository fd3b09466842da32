import type { Rule } from '../rule';

/** Criticises, mocks or argues with patients, callers or the people who use the service. */
export const serviceUserCriticism: Rule = {
  concern: 'service-user-criticism',
  judge: () => undefined,
};
