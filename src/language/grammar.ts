import nlp from 'compromise/two';
import type { Sentence } from './reading';

/** A part of speech as far as detectors ask for it. */
export type WordClass = 'noun' | 'verb' | 'adjective' | 'adverb' | 'pronoun' | 'other';

const CLASSES: [string, WordClass][] = [
  ['Pronoun', 'pronoun'],
  ['Verb', 'verb'],
  ['Adjective', 'adjective'],
  ['Adverb', 'adverb'],
  ['Noun', 'noun'],
];

/**
 * The part of speech of each token, in order. Tagging costs some ten times a reading, so it is done only when a
 * detector asks and then kept with the sentence. Misreads slang and lower-case names: use it to tell a verb from a
 * name ("will", "mark", "grace"), not to find names.
 */
export function wordClasses(sentence: Sentence): WordClass[] {
  sentence.grammar ??= tag(sentence);
  return sentence.grammar;
}

type Term = { tags?: string[]; offset?: { start: number; length: number } };

function tag(sentence: Sentence): WordClass[] {
  const parsed: { terms: Term[] }[] = nlp(sentence.text).json({ offset: true });
  const terms = parsed.flatMap((one) => one.terms);
  return sentence.tokens.map((token) => {
    const term = terms.find(
      ({ offset }) => offset && offset.start < token.end && token.start < offset.start + offset.length,
    );
    return CLASSES.find(([name]) => term?.tags?.includes(name))?.[1] ?? 'other';
  });
}
