import type { ConcernId } from '../model/concern';
import type { Span } from '../model/finding';
import { type Gram, gramsOf } from './grams';
import { placeOf, RARITY_STEP, type ReaderModel } from './model';

const MOST_SPANS = 3;
/** Words that weigh less than this share of the heaviest are not worth showing. */
const SHARE = 0.5;

/** A gram that the reader knows, at its place in the text: UTF-16 offsets. */
export type KnownGram = Pick<Gram, 'block'> & Span & { place: number };

/** The grams of a text that the reader knows: asked once, however many concerns lean on them. */
export function knownGrams(model: ReaderModel, text: string, sentences: Span[]): KnownGram[] {
  return sentences.flatMap((sentence) =>
    gramsOf(text.slice(sentence.start, sentence.end)).flatMap(({ block, hash, start, end }) => {
      const place = placeOf(model, hash);
      return place < 0 ? [] : [{ block, place, start: sentence.start + start, end: sentence.start + end }];
    }),
  );
}

/**
 * The words a score of one concern leaned on most, in order of place: UTF-16 offsets of the text. Each run of words or
 * letters lends its weight to the words it covers.
 */
export function leanedOn(model: ReaderModel, concern: ConcernId, text: string, grams: KnownGram[]): Span[] {
  const column = model.scored.indexOf(concern);
  const weights = new Map<string, Span & { weight: number }>();
  for (const { block, place, start, end } of grams) {
    const weight =
      ((model.rarity[place] ?? 0) / RARITY_STEP) *
      (model.rows[place * model.scored.length + column] ?? 0) *
      (block === 'word' ? 1 : LETTER_SHARE);
    const key = `${start} ${end}`;
    const known = weights.get(key);
    weights.set(key, { start, end, weight: (known?.weight ?? 0) + weight });
  }
  const heaviest = [...weights.values()]
    .filter((span) => span.weight > 0 && /\p{L}/u.test(text.slice(span.start, span.end)))
    .sort((a, b) => b.weight - a.weight || a.start - b.start);
  const least = (heaviest[0]?.weight ?? 0) * SHARE;
  return heaviest
    .filter((span) => span.weight >= least)
    .slice(0, MOST_SPANS)
    .map(({ start, end }) => ({ start, end }))
    .sort((a, b) => a.start - b.start);
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
