import type { Rule } from '../rule';

/** Says or shows that the writer works or volunteers for the trust, with no word that views are personal. */
export const affiliationNoDisclaimer: Rule = {
  concern: 'affiliation-no-disclaimer',
  judge: () => undefined,
};
