import { splitSentences } from './sentences';
import { type Token, tokenise } from './tokens';

/** A sentence after language analysis. Everything a detector sees of it depends on its own words alone. */
export type Sentence = {
  text: string;
  tokens: Token[];
  /** What word classes were found at which token; filled by `patterns.ts` as they are asked for. */
  classes: Map<string, Map<number, number[]>>;
};

/** A draft after language analysis: its sentences, and where each begins in the text (UTF-16). */
export type Reading = { text: string; sentences: { at: number; sentence: Sentence }[] };

/** Reads a text from nothing: splits it into sentences and these into tokens. Pure. */
export function readText(text: string): Reading {
  return {
    text,
    sentences: splitSentences(text).map(({ start, end }) => ({
      at: start,
      sentence: readSentence(text.slice(start, end)),
    })),
  };
}

/** Reads one sentence. */
export function readSentence(text: string): Sentence {
  return { text, tokens: tokenise(text), classes: new Map() };
}
