import type { WordClass } from './grammar';
import { type Token, tokenise } from './tokens';

/** A sentence after language analysis. Everything a detector sees of it depends on its own words alone. */
export type Sentence = {
  text: string;
  tokens: Token[];
  /** Every spelling of every token. */
  words: Set<string>;
  /** What word classes were found at which token; filled by `patterns.ts` as they are asked for. */
  classes: Map<string, Map<number, number[]>>;
  /** The part of speech of each token, once asked for: see `grammar.ts`. */
  grammar?: WordClass[];
};

/** Reads one sentence: its tokens now, word classes and grammar when they are asked for. Pure. */
export function readSentence(text: string): Sentence {
  const tokens = tokenise(text);
  return { text, tokens, words: new Set(tokens.flatMap((token) => token.forms)), classes: new Map() };
}
