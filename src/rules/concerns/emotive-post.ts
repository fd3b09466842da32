import type { Rule } from '../rule';

/** Written while angry, upset or exhausted about work. */
export const emotivePost: Rule = {
  concern: 'emotive-post',
  judge: () => undefined,
};
