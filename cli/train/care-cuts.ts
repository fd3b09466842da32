import { careIds } from '../../src/model/concern';
import { type Example, learned } from './examples';

/** From which score a care is given, where rules saw it (`keep`) and where they did not (`add`); see `ReaderModel`. */
export type CareCut = { keep: number; add: number };

/**
 * A care is given from the score at which so many such drafts, and better ones, were named as it, on at least so many
 * unseen ones. Low, since most writers name a care less often than there is one: at these cuts the files written for
 * cares bear out two in three.
 */
const NAMED = 0.45;
const ENOUGH = 8;
/** Above every score: where too few were seen, or too few were right. */
const NEVER = 99;
/** Below every score: where all that were seen were right often enough. */
const ALWAYS = -99;

/** What the cuts give on unseen files: of the cares named, the share seen; of those seen, the share named. */
export type CaresGiven = Record<string, { seen: number; named: number }>;

/** Chooses the cuts of cares on scores of drafts whose file the reader had not seen; `scores` in the order of `learned`. */
export function chooseCareCuts(
  examples: Example[],
  scores: Float64Array[],
): { careCuts: CareCut[]; gave: CaresGiven } {
  const gave: CaresGiven = {};
  const careCuts = careIds.map((care) => {
    const at = learned.indexOf(care);
    const column = scores[at] ?? new Float64Array(examples.length);
    const asked = Array.from(examples.keys())
      .filter((row) => examples[row]?.wanted[at] !== -1)
      .sort((a, b) => (column[b] ?? 0) - (column[a] ?? 0));
    const isNamed = (row: number) => examples[row]?.wanted[at] === 1;
    const isRuled = (row: number) => examples[row]?.ruled.includes(care) ?? false;
    const scoreOf = (row: number) => column[row] ?? 0;
    const ruled = asked.filter(isRuled);
    const silent = asked.filter((row) => !isRuled(row));
    const cut = {
      keep: lowestScore(ruled, scoreOf, isNamed),
      add: lowestScore(silent, scoreOf, isNamed),
    };
    const given = asked.filter((row) => scoreOf(row) >= (isRuled(row) ? cut.keep : cut.add));
    const right = given.filter(isNamed).length;
    gave[care] = { seen: right / Math.max(1, asked.filter(isNamed).length), named: right / given.length };
    return cut;
  });
  return { careCuts, gave };
}

/** Going down from the highest score, the last at which so large a share was called for. */
function lowestScore(
  rows: number[],
  scoreOf: (row: number) => number,
  isNamed: (row: number) => boolean,
): number {
  let right = 0;
  let lowest = NEVER;
  rows.forEach((row, before) => {
    if (isNamed(row)) right += 1;
    if (before + 1 < ENOUGH || right / (before + 1) < NAMED) return;
    // Written scores end somewhere; a live one may lie below the last of them.
    lowest = before === rows.length - 1 ? ALWAYS : scoreOf(row);
  });
  return lowest;
}
