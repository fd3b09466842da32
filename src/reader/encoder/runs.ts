import type { Signal, SignalKind } from '../../model/signal';
import { piecesOf, type Vocabulary } from './pieces';

/** Pieces in order: of one sentence, or of all that is read together. */
export type Run = {
  ids: number[];
  /** By piece, the kinds of signal that touch it, each as often as it does. */
  kinds: SignalKind[][];
};

/** So many pieces of a draft are read: some 4,500 characters. */
export const MOST_PIECES = 1_000;
/** What stands around a draft is read as one run, so far. */
export const MOST_AROUND = 96;

/** One sentence in pieces. `marks` are its signals, UTF-16 offsets within it. */
export function inPieces(vocabulary: Vocabulary, sentence: string, marks: Signal[]): Run {
  const pieces = piecesOf(vocabulary, sentence);
  return {
    ids: pieces.map(({ id }) => id),
    kinds: pieces.map(({ start, end }) =>
      marks.filter((mark) => mark.start < end && start < mark.end).map(({ kind }) => kind),
    ),
  };
}

/** The sentences that are read of a draft: its first `most` pieces. */
export function withinLimit(sentences: Iterable<Run>, most: number = MOST_PIECES): Run[] {
  const read: Run[] = [];
  let left = most;
  for (const { ids, kinds } of sentences) {
    read.push({ ids: ids.slice(0, left), kinds: kinds.slice(0, left) });
    left -= ids.length;
    if (left <= 0) break;
  }
  return read;
}

/** Whole sentences together, up to `longest` pieces; a longer sentence in runs of that many. The training does the same. */
export function runsOf(sentences: Run[], longest: number): Run[] {
  const runs: Run[] = [];
  const begin = (): Run => {
    const run: Run = { ids: [], kinds: [] };
    runs.push(run);
    return run;
  };
  for (const { ids, kinds } of sentences) {
    let run = runs.at(-1) ?? begin();
    if (run.ids.length > 0 && run.ids.length + ids.length > longest) run = begin();
    for (let from = 0; from < ids.length; from += longest) {
      if (from > 0) run = begin();
      run.ids.push(...ids.slice(from, from + longest));
      run.kinds.push(...kinds.slice(from, from + longest));
    }
  }
  return runs.filter(({ ids }) => ids.length > 0);
}

/** What stands around a draft in pieces, without signals; none where nothing does. */
export function aroundInPieces(vocabulary: Vocabulary, around: string): Run {
  const pieces = around === '' ? [] : piecesOf(vocabulary, around).slice(0, MOST_AROUND);
  return { ids: pieces.map(({ id }) => id), kinds: pieces.map(() => []) };
}
