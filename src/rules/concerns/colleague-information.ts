import type { Rule } from '../rule';

/** Personal details, news (illness, discipline, leaving, private life) or images of a named or identifiable colleague. */
export const colleagueInformation: Rule = {
  concern: 'colleague-information',
  judge: () => undefined,
};
