import type { ConcernId } from '../model/concern';
import type { Span } from '../model/finding';
import { gramsOf } from './grams';
import { placeOf, RARITY_STEP, type ReaderModel } from './model';

const MOST_SPANS = 3;
/** Words that weigh less than this share of the heaviest are not worth showing. */
const SHARE = 0.5;

/**
 * The words a score of one concern leaned on most, in order of place: UTF-16 offsets of the text. Each run of words or
 * letters lends its weight to the words it covers.
 */
export function leanedOn(model: ReaderModel, concern: ConcernId, text: string, sentences: Span[]): Span[] {
  const column = model.concerns.indexOf(concern);
  const weights = new Map<string, Span & { weight: number }>();
  for (const { start, end } of sentences) {
    for (const gram of gramsOf(text.slice(start, end))) {
      const place = placeOf(model, gram.hash);
      if (place < 0) continue;
      const weight =
        ((model.rarity[place] ?? 0) / RARITY_STEP) *
        (model.rows[place * model.concerns.length + column] ?? 0) *
        (gram.block === 'word' ? 1 : LETTER_SHARE);
      const span = { start: start + gram.start, end: start + gram.end };
      const key = `${span.start} ${span.end}`;
      const known = weights.get(key);
      weights.set(key, { ...span, weight: (known?.weight ?? 0) + weight });
    }
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
