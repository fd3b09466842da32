import type { Rule } from '../rule';

/** Sexually explicit remark, innuendo aimed at someone, or sexual conversation. */
export const sexualContent: Rule = {
  concern: 'sexual-content',
  judge: () => undefined,
};
