import type { Rule } from '../rule';

/** Uses another's picture, video, song or text without permission or credit. */
export const copyright: Rule = {
  concern: 'copyright',
  judge: () => undefined,
};
