import type { Detector } from '../detectors/detector';
import { readSentence } from '../language/reading';
import { splitSentences } from '../language/sentences';
import type { Signal } from '../model/signal';
import type { SentenceSum } from '../reader/score';
import type { SeenText } from '../rules/scene';

/**
 * What was seen in each sentence of a draft, by its words: a keystroke then re-reads only the sentences it changed.
 * Holds the sentences of the last reading and nothing older; whoever keeps it drops it with the draft.
 */
export type Kept = {
  bySentence: Map<string, SentenceSignals>;
  names: string;
  /** What the second reader made of each sentence. */
  read: Map<string, SentenceSum>;
};

type SentenceSignals = { signals: Signal[]; failed: string[] };

/** A memory with nothing in it yet. */
export function keepNothing(): Kept {
  return { bySentence: new Map(), names: '', read: new Map() };
}

/**
 * Reads a text and runs every detector on each sentence. A detector that throws is named in `failed`; the others still
 * run. `kept` must always be used with the same detectors.
 */
export function detect(
  text: string,
  detectors: Detector[],
  failed: Set<string>,
  kept: Kept = keepNothing(),
): SeenText {
  const spans = splitSentences(text);
  const now = new Map<string, SentenceSignals>();
  const signals: Signal[] = [];
  for (const { start, end } of spans) {
    const words = text.slice(start, end);
    const seen = now.get(words) ?? kept.bySentence.get(words) ?? detectIn(words, detectors);
    now.set(words, seen);
    for (const name of seen.failed) failed.add(name);
    for (const signal of seen.signals)
      signals.push({ kind: signal.kind, start: start + signal.start, end: start + signal.end });
  }
  kept.bySentence = now;
  return { text, sentences: spans, signals };
}

function detectIn(words: string, detectors: Detector[]): SentenceSignals {
  const sentence = readSentence(words);
  const signals: Signal[] = [];
  const failed: string[] = [];
  for (const detector of detectors) {
    try {
      for (const { start, end } of detector.detect(sentence))
        signals.push({ kind: detector.kind, start, end });
    } catch {
      failed.push(detector.kind); // said in the report's `unchecked`
    }
  }
  signals.sort((a, b) => a.start - b.start || a.end - b.end);
  return { signals, failed };
}
