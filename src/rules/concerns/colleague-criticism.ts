import type { Rule } from '../rule';

/** Comments or judgements on a colleague's or manager's work, competence or character. */
export const colleagueCriticism: Rule = {
  concern: 'colleague-criticism',
  judge: () => undefined,
};
