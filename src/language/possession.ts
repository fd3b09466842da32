import type { Span } from '../model/finding';
import type { Sentence } from './reading';

const OWN = /\b(?:my|mine|our|my own|our own|own|me)\s+$/i;

/** Whether the words of a span are said to be the writer's own: "my ECG", "our scan". UTF-16 offsets in the sentence. */
export function isOwn(sentence: Sentence, span: Span): boolean {
  return OWN.test(sentence.text.slice(Math.max(0, span.start - 12), span.start));
}
