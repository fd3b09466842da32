import type { Signal } from '../model/signal';
import { type KeptRuns, keepNoRuns } from './encoder/encode';
import { gramsOf, hashesAround } from './grams';
import type { Leaning } from './leaned-on';
import { placeOf, RARITY_STEP, type ReaderModel, type Scored } from './model';

/** What the reader is given of one draft. */
export type Seen = {
  /** The draft's sentences, as typed. */
  sentences: string[];
  /** By sentence, the signals in it: UTF-16 offsets within the sentence. */
  marks: Signal[][];
  /** Words around it: quoted post, the writer's other parts, pictures' alternative text. */
  around: string;
  /** What detectors, rules and the page have seen, by name; see `seenIn`. */
  names: string[];
};

/** What one sentence adds, kept between keystrokes: sums by what is scored and the squared length, for words and for letters. */
export type SentenceSum = {
  word: Float64Array;
  wordLength: number;
  letter: Float64Array;
  letterLength: number;
};

/** What a check keeps for the next one: sums of the draft's sentences, and of what stood around it. */
export type KeptSums = {
  bySentence: Map<string, SentenceSum>;
  around: { text: string; block: BlockSum } | undefined;
  /** By sentence, the words that scores leaned on. */
  leanings: Map<string, Leaning>;
  /** What the encoder made of the draft's runs. */
  encoder: KeptRuns;
};

/** The weighted sum by what is scored of grams that each stand once, and their squared length. */
type BlockSum = { sum: Float64Array; length: number };

/** Nothing kept yet. */
export function keepNoSums(): KeptSums {
  return { bySentence: new Map(), around: undefined, leanings: new Map(), encoder: keepNoRuns() };
}

/** How strongly a draft reads like those where each concern was wanted and each care called for: log-odds, 0 is even. */
export type Scores = Map<Scored, number>;

/**
 * Reads one draft with the trained weights: a weighted sum over runs of words and letters, each block brought to length
 * one so that long drafts do not shout, and over what detectors and rules saw. `kept` holds what was already read.
 */
export function scoreDraft(model: ReaderModel, seen: Seen, kept: KeptSums = keepNoSums()): Scores {
  const sums = seen.sentences.map((sentence) => kept.bySentence.get(sentence) ?? sumOf(model, sentence));
  kept.bySentence.clear();
  seen.sentences.forEach((sentence, at) => {
    const sum = sums[at];
    if (sum) kept.bySentence.set(sentence, sum);
  });
  for (const sentence of kept.leanings.keys())
    if (!kept.bySentence.has(sentence)) kept.leanings.delete(sentence);
  const score = Float64Array.from(model.bias);
  const longer = Math.max(1, sums.length / MOST_TAUGHT);
  addBlock(
    score,
    sums.map((sum) => sum.word),
    longer * sums.reduce((total, sum) => total + sum.wordLength, 0),
  );
  addBlock(
    score,
    sums.map((sum) => sum.letter),
    longer * sums.reduce((total, sum) => total + sum.letterLength, 0),
  );
  const around = sumAround(model, seen.around, kept);
  addBlock(score, [around.sum], around.length);
  for (const name of seen.names) {
    model.seen[name]?.forEach((weight, at) => {
      score[at] = (score[at] ?? 0) + weight;
    });
  }
  return new Map(model.scored.map((one, at) => [one, score[at] ?? 0]));
}

/**
 * Sentences of the longest draft that was taught. What sentences share adds up faster than their length, so that beyond it
 * a draft would only grow surer of itself: a walk told four hundred times would read as distress.
 */
const MOST_TAUGHT = 36;

function sumOf(model: ReaderModel, sentence: string): SentenceSum {
  const grams = gramsOf(sentence);
  const of = (block: 'word' | 'letter') =>
    sumOfHashes(model, [...new Set(grams.filter((gram) => gram.block === block).map((gram) => gram.hash))]);
  const word = of('word');
  const letter = of('letter');
  return { word: word.sum, wordLength: word.length, letter: letter.sum, letterLength: letter.length };
}

/** A quoted post may be longer than the draft, and stays the same while the draft is typed. */
function sumAround(model: ReaderModel, text: string, kept: KeptSums): BlockSum {
  if (kept.around?.text !== text) kept.around = { text, block: sumOfHashes(model, hashesAround(text)) };
  return kept.around.block;
}

function sumOfHashes(model: ReaderModel, hashes: number[]): BlockSum {
  const width = model.scored.length;
  const sum = new Float64Array(width);
  let length = 0;
  for (const hash of hashes) {
    const place = placeOf(model, hash);
    if (place < 0) continue;
    const rarity = (model.rarity[place] ?? 0) / RARITY_STEP;
    length += rarity * rarity;
    for (let at = 0; at < width; at += 1)
      sum[at] = (sum[at] ?? 0) + rarity * (model.rows[place * width + at] ?? 0) * (model.steps[at] ?? 0);
  }
  return { sum, length };
}

function addBlock(score: Float64Array, sums: Float64Array[], squaredLength: number): void {
  if (squaredLength === 0) return;
  const length = Math.sqrt(squaredLength);
  for (const sum of sums) {
    for (let at = 0; at < score.length; at += 1) score[at] = (score[at] ?? 0) + (sum[at] ?? 0) / length;
  }
}
