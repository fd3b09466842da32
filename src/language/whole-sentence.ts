import type { Span } from '../model/finding';
import { hasPattern, type Patterns } from './patterns';
import type { Sentence } from './reading';

/** The whole sentence where any of the patterns is in it: what colours all that is said, such as a game or a rehearsal. */
export function wholeSentence(sentence: Sentence, wanted: Patterns): Span[] {
  return hasPattern(sentence, wanted) ? [{ start: 0, end: sentence.text.length }] : [];
}
