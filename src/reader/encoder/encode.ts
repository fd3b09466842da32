import type { Scores, Seen } from '../score';
import { type Encoder, readRun } from './encoder';
import { applyLinear } from './layers';
import { aroundInPieces, inPieces, type Run, runsOf, withinLimit } from './runs';

/**
 * What one run adds, by what is scored: where to look is a softmax over all pieces of the draft, so each run keeps how
 * strongly it draws (`most`, and `draw`: the sum of what is above it, as exponentials) and what is seen there.
 */
type Part = {
  pieces: number;
  most: Float64Array;
  draw: Float64Array;
  drawn: Float64Array;
  said: Float64Array;
};

/** What a check keeps for the next one: nothing older than the last draft. */
export type KeptRuns = {
  sentences: Map<string, Run>;
  runs: Map<string, Part>;
  around: { text: string; score: Float32Array } | undefined;
  /** Its last word, and on which draft. */
  last: { text: string; scores: Scores; share: number } | undefined;
};

/** Nothing kept yet. */
export function keepNoRuns(): KeptRuns {
  return { sentences: new Map(), runs: new Map(), around: undefined, last: undefined };
}

/**
 * The encoder's word on one draft, log-odds. `undefined` for a draft without words. `kept` holds what was already read:
 * only runs of sentences that changed are read again, and the answer is the same to the last bit.
 */
export function encodeDraft(encoder: Encoder, seen: Seen, kept: KeptRuns = keepNoRuns()): Scores | undefined {
  const parts = runsOf(withinLimit(sentencesOf(encoder, seen, kept)), encoder.run);
  const before = kept.runs;
  kept.runs = new Map();
  const read = parts.map((run) => {
    const key = keyOf(run);
    const part = kept.runs.get(key) ?? before.get(key) ?? partOf(encoder, run);
    kept.runs.set(key, part);
    return part;
  });
  if (read.length === 0) return undefined;
  const score = combined(encoder, read, scoreAround(encoder, seen.around, kept), seen.names);
  const scores: Scores = new Map(encoder.scored.map((one, at) => [one, score[at] ?? 0]));
  kept.last = { text: seen.sentences.join('\n'), scores, share: encoder.share };
  return scores;
}

/** Its last word, if that was on nearly this draft: at least half of the longer one stands in both, at the ends. */
export function lastWord({ last }: KeptRuns, { sentences }: Seen): KeptRuns['last'] {
  if (!last) return undefined;
  const text = sentences.join('\n');
  const shorter = Math.min(text.length, last.text.length);
  let before = 0;
  while (before < shorter && text[before] === last.text[before]) before += 1;
  let after = 0;
  while (after < shorter - before && text.at(-1 - after) === last.text.at(-1 - after)) after += 1;
  return 2 * (before + after) >= Math.max(text.length, last.text.length) ? last : undefined;
}

/** The encoder's word on a draft that is in pieces already, at least one: log-odds in the order of `scored`. */
export function encodeRuns(encoder: Encoder, runs: Run[], around: Run, names: string[]): Float64Array {
  const parts = runs.map((run) => partOf(encoder, run));
  return combined(encoder, parts, readAround(encoder, around), names);
}

/** The draft's sentences in pieces, one after another as they are asked for: a long draft is not read to its end. */
function* sentencesOf({ vocabulary }: Encoder, { sentences, marks }: Seen, kept: KeptRuns): Generator<Run> {
  const before = kept.sentences;
  kept.sentences = new Map();
  for (const [at, sentence] of sentences.entries()) {
    const here = marks[at] ?? [];
    const key = `${here.map(({ kind, start, end }) => `${kind} ${start} ${end}`).join()}\n${sentence}`;
    const known = before.get(key) ?? inPieces(vocabulary, sentence, here);
    kept.sentences.set(key, known);
    yield known;
  }
}

function keyOf({ ids, kinds }: Run): string {
  return `${ids.join()} ${kinds.map((here) => here.join(' ')).join()}`;
}

function partOf(encoder: Encoder, run: Run): Part {
  const { kernel, look, value, mean, norm } = encoder;
  const width = encoder.scored.length;
  const pieces = run.ids.length;
  const rows = readRun(encoder, run, norm);
  const looks = applyLinear(kernel, look, rows, pieces);
  const values = applyLinear(kernel, value, rows, pieces);
  const says = applyLinear(kernel, mean, rows, pieces);
  const part: Part = {
    pieces,
    most: new Float64Array(width).fill(Number.NEGATIVE_INFINITY),
    draw: new Float64Array(width),
    drawn: new Float64Array(width),
    said: new Float64Array(width),
  };
  for (let at = 0; at < width; at += 1) {
    let most = Number.NEGATIVE_INFINITY;
    for (let piece = 0; piece < pieces; piece += 1) most = Math.max(most, looks[piece * width + at] ?? 0);
    let [draw, drawn, said] = [0, 0, 0];
    for (let piece = 0; piece < pieces; piece += 1) {
      const weight = Math.exp((looks[piece * width + at] ?? 0) - most);
      draw += weight;
      drawn += weight * (values[piece * width + at] ?? 0);
      said += says[piece * width + at] ?? 0;
    }
    part.most[at] = most;
    part.draw[at] = draw;
    part.drawn[at] = drawn;
    part.said[at] = said;
  }
  return part;
}

/** The parts of a draft as if it had been looked at whole, with what stands around it and what was seen. */
function combined(encoder: Encoder, parts: Part[], around: Float32Array, names: string[]): Float64Array {
  const { scored, seenBias } = encoder;
  const pieces = parts.reduce((sum, part) => sum + part.pieces, 0);
  const score = Float64Array.from(scored, (_, at) => {
    const most = parts.reduce((a, part) => Math.max(a, part.most[at] ?? 0), Number.NEGATIVE_INFINITY);
    let [draw, drawn, said] = [0, 0, 0];
    for (const part of parts) {
      const weight = Math.exp((part.most[at] ?? 0) - most);
      draw += weight * (part.draw[at] ?? 0);
      drawn += weight * (part.drawn[at] ?? 0);
      said += part.said[at] ?? 0;
    }
    return drawn / draw + said / pieces + (seenBias[at] ?? 0) + (around[at] ?? 0);
  });
  addNames(encoder, names, score);
  return score;
}

function addNames({ seen, columnOfName }: Encoder, names: string[], score: Float64Array): void {
  for (const name of names) {
    const column = columnOfName.get(name);
    if (column === undefined) continue;
    for (let at = 0; at < score.length; at += 1)
      score[at] = (score[at] ?? 0) + (seen.bytes[at * seen.cols + column] ?? 0) * (seen.scales[at] ?? 0);
  }
}

/** What stands around a draft adds its mean, and stays the same while the draft is typed. */
function scoreAround(encoder: Encoder, text: string, kept: KeptRuns): Float32Array {
  if (kept.around?.text !== text)
    kept.around = { text, score: readAround(encoder, aroundInPieces(encoder.vocabulary, text)) };
  return kept.around.score;
}

function readAround(encoder: Encoder, run: Run): Float32Array {
  const pieces = run.ids.length;
  if (pieces === 0) return new Float32Array(encoder.scored.length);
  const rows = readRun(encoder, run, encoder.normAround);
  const width = rows.length / pieces;
  const mean = new Float32Array(width);
  rows.forEach((value, at) => {
    mean[at % width] = (mean[at % width] ?? 0) + value / pieces;
  });
  return applyLinear(encoder.kernel, encoder.around, mean, 1);
}
