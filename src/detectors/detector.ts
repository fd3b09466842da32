import type { Sentence } from '../language/reading';
import type { Span } from '../model/finding';
import type { SignalKind } from '../model/signal';

/**
 * Looks at one sentence for one kind of sign. Spans are UTF-16 offsets within the sentence. A detector knows no policy
 * and sees no other sentence, so that what it saw can be kept until the sentence changes.
 */
export type Detector = { kind: SignalKind; detect(sentence: Sentence): Span[] };

/** Every match of a global regex as spans; of the whole match, or of the group named `it` where there is one. */
export function findAll(sentence: Sentence, regex: RegExp): Span[] {
  return [...sentence.text.matchAll(regex)].map((match) => {
    const it = match.groups?.it;
    const start = it === undefined ? match.index : match.index + match[0].indexOf(it);
    return { start, end: start + (it ?? match[0]).length };
  });
}
