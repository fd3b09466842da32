import type { ConcernId } from '../model/concern';
import type { Span } from '../model/finding';
import { type Gram, gramsOf } from './grams';
import { placeOf, RARITY_STEP, type ReaderModel } from './model';

const MOST_SPANS = 3;
/** Words that weigh less than this share of the heaviest are not worth showing. */
const SHARE = 0.5;

/** A gram that the reader knows, at its place in its sentence: UTF-16 offsets. */
type KnownGram = Pick<Gram, 'block'> & Span & { place: number };

type Weighed = Span & { weight: number };

/** What a sentence's grams are, and which of its words weigh most, by concern: worked out when first asked for. */
export type Leaning = { grams: KnownGram[]; heaviest: Map<number, Weighed[]> };

/**
 * The words a score of one concern leaned on most, in order of place: UTF-16 offsets of the text. Each run of words or
 * letters lends its weight to the words it covers. `kept` holds by sentence what was worked out before.
 */
export function leanedOn(
  model: ReaderModel,
  concern: ConcernId,
  text: string,
  sentences: Span[],
  kept: Map<string, Leaning> = new Map(),
): Span[] {
  const column = model.scored.indexOf(concern);
  const heaviest = sentences
    .flatMap(({ start, end }) =>
      heaviestIn(model, column, text.slice(start, end), kept).map((span) => ({
        start: start + span.start,
        end: start + span.end,
        weight: span.weight,
      })),
    )
    .sort(byWeight);
  const least = (heaviest[0]?.weight ?? 0) * SHARE;
  return heaviest
    .filter((span) => span.weight >= least)
    .slice(0, MOST_SPANS)
    .map(({ start, end }) => ({ start, end }))
    .sort((a, b) => a.start - b.start);
}

/** The heaviest words of one sentence, as many as may be shown: the whole draft's are among them. */
function heaviestIn(
  model: ReaderModel,
  column: number,
  sentence: string,
  kept: Map<string, Leaning>,
): Weighed[] {
  const leaning = kept.get(sentence) ?? { grams: knownGrams(model, sentence), heaviest: new Map() };
  kept.set(sentence, leaning);
  const known = leaning.heaviest.get(column);
  if (known) return known;
  const weights = new Map<string, Weighed>();
  for (const { block, place, start, end } of leaning.grams) {
    const weight =
      ((model.rarity[place] ?? 0) / RARITY_STEP) *
      (model.rows[place * model.scored.length + column] ?? 0) *
      (block === 'word' ? 1 : LETTER_SHARE);
    const key = `${start} ${end}`;
    weights.set(key, { start, end, weight: (weights.get(key)?.weight ?? 0) + weight });
  }
  const heaviest: Weighed[] = [];
  for (const span of [...weights.values()].filter(({ weight }) => weight > 0).sort(byWeight)) {
    if (heaviest.length === MOST_SPANS) break;
    if (saysSomething(sentence.slice(span.start, span.end))) heaviest.push(span);
  }
  leaning.heaviest.set(column, heaviest);
  return heaviest;
}

/** Whether it holds a word that says something by itself: "and then" under a warning explains nothing. */
function saysSomething(words: string): boolean {
  return [...words.matchAll(/[\p{L}\p{N}]+(?:['’]\p{L}+)*/gu)].some(
    ([word]) => /\p{L}/u.test(word) && !SMALL.test(word.replace(/['’]/g, '')),
  );
}

/** Articles, prepositions, auxiliaries and the like, and titles, which stand before what is meant. */
const SMALL =
  /^(?:a|about|after|all|also|am|an|and|any|are|as|at|back|be|because|been|before|being|both|but|by|can|could|did|do|does|dr|even|ever|for|from|get|go|going|got|had|has|have|having|here|how|i|if|in|into|is|it|its|ive|just|like|made|make|many|may|me|miss|more|most|mr|mrs|ms|much|my|no|not|now|of|off|oh|on|once|one|only|onto|or|other|our|out|over|own|quite|really|said|say|see|should|so|some|still|such|than|that|the|then|there|these|this|those|though|through|to|too|under|until|up|us|very|was|we|well|were|what|when|where|which|while|who|why|will|with|would|yet)$/iu;

function byWeight(a: Weighed, b: Weighed): number {
  return b.weight - a.weight || a.start - b.start;
}

function knownGrams(model: ReaderModel, sentence: string): KnownGram[] {
  return gramsOf(sentence).flatMap(({ block, hash, start, end }) => {
    const place = placeOf(model, hash);
    return place < 0 ? [] : [{ block, place, start, end }];
  });
}

/** A word holds about ten runs of letters, each of them a faint sign. */
const LETTER_SHARE = 0.3;

/** Of the things seen, those that spoke for a concern at all plainly, the weightiest first. */
export function namesLeanedOn(model: ReaderModel, concern: ConcernId, names: string[]): string[] {
  const column = model.scored.indexOf(concern);
  const weightOf = (name: string) => model.seen[name]?.[column] ?? 0;
  return names.filter((name) => weightOf(name) >= PLAIN).sort((a, b) => weightOf(b) - weightOf(a));
}

/** Log-odds: beside this a word or two in the draft weigh as much. */
const PLAIN = 0.5;
