import type { Rule } from '../rule';

/** Comments on, confirms or adds to a case that is already in the news or public eye. */
export const publicCase: Rule = {
  concern: 'public-case',
  judge: () => undefined,
};
