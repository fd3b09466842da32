import type { Signal, SignalKind } from '../../model/signal';
import { piecesOf, type Vocabulary } from './pieces';

/** Pieces that are read together: a sentence, or part of a very long one. */
export type Run = {
  ids: number[];
  /** By piece, the kinds of signal that touch it, each as often as it does. */
  kinds: SignalKind[][];
};

/** A longer sentence is read in runs of so many pieces. */
const LONGEST_RUN = 80;
/** What stands around a draft is read as one run, so far. */
const LONGEST_AROUND = 96;
/** So many pieces of a draft are read: some 4,500 characters. */
export const MOST_PIECES = 1_000;

/** One sentence as the encoder reads it. `marks` are its signals, UTF-16 offsets within it. */
export function runsOf(vocabulary: Vocabulary, sentence: string, marks: Signal[]): Run[] {
  const pieces = piecesOf(vocabulary, sentence);
  const runs: Run[] = [];
  for (let from = 0; from < pieces.length; from += LONGEST_RUN) {
    const here = pieces.slice(from, from + LONGEST_RUN);
    runs.push({
      ids: here.map(({ id }) => id),
      kinds: here.map(({ start, end }) =>
        marks.filter((mark) => mark.start < end && start < mark.end).map(({ kind }) => kind),
      ),
    });
  }
  return runs;
}

/** The runs that are read of a draft: whole ones from its beginning, while they hold no more than `MOST_PIECES`. */
export function withinLimit<One extends { ids: number[] }>(runs: Iterable<One>): One[] {
  const read: One[] = [];
  let pieces = 0;
  for (const run of runs) {
    pieces += run.ids.length;
    if (pieces > MOST_PIECES) break;
    read.push(run);
  }
  return read;
}

/** What stands around a draft as the encoder reads it: one run without signals; no pieces where nothing does. */
export function runAround(vocabulary: Vocabulary, around: string): Run {
  const pieces = around === '' ? [] : piecesOf(vocabulary, around).slice(0, LONGEST_AROUND);
  return { ids: pieces.map(({ id }) => id), kinds: pieces.map(() => []) };
}
