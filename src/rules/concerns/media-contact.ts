import type { Rule } from '../rule';

/** Answers or invites a journalist about work. */
export const mediaContact: Rule = {
  concern: 'media-contact',
  judge: () => undefined,
};
