import type { Detector } from '../detectors/detector';
import { readSentence } from '../language/reading';
import { splitSentences } from '../language/sentences';
import type { Signal } from '../model/signal';
import { type KeptSums, keepNoSums } from '../reader/score';
import type { SeenText } from '../rules/scene';

/**
 * What was seen in each sentence of a draft, by its words: a keystroke then re-reads only the sentences it changed.
 * Holds the sentences of the last reading and nothing older; whoever keeps it drops it with the draft.
 */
export type Kept = {
  bySentence: Map<string, SentenceSignals>;
  names: string;
  /** What was seen in each text around the draft: a quoted post stays the same while the draft is typed. */
  around: Map<string, SeenAround>;
  /** What the second reader made of them. */
  read: KeptSums;
};

type SeenAround = { seen: SeenText; failed: string[] };

type SentenceSignals = { signals: Signal[]; failed: string[] };

/** A memory with nothing in it yet. */
export function keepNothing(): Kept {
  return { bySentence: new Map(), names: '', around: new Map(), read: keepNoSums() };
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

/** Reads texts that stand around the draft as `detect` does; those read before are kept while they still stand there. */
export function aroundReader(
  detectors: Detector[],
  failed: Set<string>,
  kept: Kept = keepNothing(),
): (text: string) => SeenText {
  const before = kept.around;
  const now = new Map<string, SeenAround>();
  kept.around = now;
  return (text) => {
    const known = now.get(text) ?? before.get(text) ?? readAround(text, detectors);
    now.set(text, known);
    for (const name of known.failed) failed.add(name);
    return known.seen;
  };
}

function readAround(text: string, detectors: Detector[]): SeenAround {
  const failed = new Set<string>();
  return { seen: detect(text, detectors, failed), failed: [...failed] };
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
