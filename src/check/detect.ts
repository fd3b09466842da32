import type { Detector } from '../detectors/detector';
import { readText } from '../language/reading';
import type { Signal } from '../model/signal';
import type { SeenText } from '../rules/scene';

/** Reads a text and runs every detector on each sentence. One that throws is named in `failed`; the others still run. */
export function detect(text: string, detectors: Detector[], failed: Set<string>): SeenText {
  const reading = readText(text);
  const signals: Signal[] = [];
  for (const { at, sentence } of reading.sentences) {
    for (const detector of detectors) {
      try {
        for (const { start, end } of detector.detect(sentence))
          signals.push({ kind: detector.kind, start: at + start, end: at + end });
      } catch {
        failed.add(detector.kind);
      }
    }
  }
  signals.sort((a, b) => a.start - b.start || a.end - b.end);
  return {
    text,
    sentences: reading.sentences.map(({ at, sentence }) => ({ start: at, end: at + sentence.text.length })),
    signals,
  };
}
