/** A word list as data. Entries may use the pattern syntax of `src/language/pattern-syntax.ts`. */
export type Lexicon = {
  id: string;
  about: string;
  /** Where the words come from, and under which licence. */
  source: string;
  licence: string;
  words: string[];
};
