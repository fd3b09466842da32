import type { Rule } from '../rule';

/** Derogatory, hateful, stereotyping or demeaning remark about a protected characteristic or the people who share it: age, disability, gender reassignment, marriage, pregnancy, race or nationality, religion or belief, sex, sexual orientation. Slurs included. Reporting or opposing such a remark is not one. */
export const discrimination: Rule = {
  concern: 'discrimination',
  judge: () => undefined,
};
