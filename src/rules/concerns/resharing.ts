import type { Rule } from '../rule';

/** Shares, quotes, reposts or likes another's post: may be read as endorsing it. */
export const resharing: Rule = {
  concern: 'resharing',
  judge: () => undefined,
};
