import { RULES_ALONE } from '../../src/check/learned';
import { type ConcernId, concernIds } from '../../src/model/concern';
import { concernEntry } from '../../src/rules/vocabulary';
import { type Calibration, calibrate, scoreAt, shareOf } from './calibrate';
import type { Example } from './examples';
import { chooseHolds } from './holds';

/** Where the reader speaks, lets a rule go or may hold Post, as scores; see `ReaderModel`. */
export type Cut = { keep: number; stand: number; add: number; hold: number | null };

/** At most so many of the clean drafts by unseen writers may be alarmed. */
const ALARMED = 0.045;
/** Above every score: where too few were seen, or too few were right. */
const NEVER = 99;
const SHARES = Array.from({ length: 45 }, (_, at) => (at + 1) / 50);
/** From this share on a note is given: it alarms nobody, so it may be wrong about as often as right. */
const NOTED = 0.4;
/**
 * Log-odds from which the reader alone may speak of what stands in the draft itself: talk of passwords and parcels is
 * often harmless, and drafts that were written to be labelled hold less of it than timelines do. Even odds are asked
 * for, where less would do for the labelled drafts.
 */
const LIKELY = 0;

/**
 * Chooses the cuts on scores of drafts whose writer the reader had not seen: the pair that finds most of what was wanted
 * while few clean drafts are alarmed. `scores` by concern, in the order of the vocabulary.
 */
export function chooseCuts(everything: Example[], allScores: Float64Array[]): { cuts: Cut[]; found: Chosen } {
  const lifelike = Array.from(everything.keys()).filter((row) => everything[row]?.lifelike);
  const examples = lifelike.flatMap((row) => everything[row] ?? []);
  const scores = allScores.map((column) => Float64Array.from(lifelike, (row) => column[row] ?? 0));
  // Shares are taken over everything, so that what the hate functions teach of contempt counts too.
  const calibrations = allScores.map((column, at) =>
    calibrate(
      column,
      Int8Array.from(everything, ({ wanted }) => wanted[at] ?? 0),
    ),
  );
  const shares = scores.map((column, at) =>
    column.map((score) => shareOf(calibrations[at] as Calibration, score)),
  );
  const rows = examples.map((example, row) =>
    concernIds.map((concern, at) => ({
      wanted: example.wanted[at] ?? 0,
      ruled: example.ruled.includes(concern),
      share: shares[at]?.[row] ?? 0,
    })),
  );
  const chosen = bestShares(rows, examples);
  const serious = concernIds.flatMap((concern, at) => (isSerious(concern) ? [at] : []));
  const holds = chooseHolds(
    serious.map((at) => ({
      scores: scores[at] ?? new Float64Array(),
      wanted: examples.map(({ wanted }) => wanted[at] ?? 0),
      ruled: examples.map(({ ruled }) => ruled.includes(concernIds[at] ?? '')),
    })),
    examples.map(({ clean }) => clean),
  );
  const cuts = concernIds.map((concern, at): Cut => {
    const calibration = calibrations[at] as Calibration;
    return {
      keep: rounded(scoreAt(calibration, isNote(at) ? Math.min(NOTED, chosen.keep) : chosen.keep)),
      stand: isSerious(concern) ? (holds[serious.indexOf(at)]?.ruled ?? NEVER) : -NEVER,
      add: Math.max(
        rounded(scoreAt(calibration, isNote(at) ? Math.min(NOTED, chosen.add) : chosen.add)),
        RULES_ALONE.includes(concern) ? LIKELY : Number.NEGATIVE_INFINITY,
      ),
      hold: holds[serious.indexOf(at)]?.silent ?? null,
    };
  });
  return { cuts, found: chosen };
}

/** What was chosen, as shares, and what it gave. */
export type Chosen = { keep: number; add: number; recall: number; alarmed: number };

type Cell = { wanted: number; ruled: boolean; share: number };

function bestShares(rows: Cell[][], examples: Example[]): Chosen {
  let best: Chosen = { keep: 1, add: 1, recall: 0, alarmed: 0 };
  for (const keep of SHARES) {
    for (const add of SHARES.filter((share) => share >= keep)) {
      const { recall, alarmed } = outcome(rows, examples, (cell) => cell.share >= (cell.ruled ? keep : add));
      if (alarmed <= ALARMED && recall > best.recall) best = { keep, add, recall, alarmed };
    }
  }
  return best;
}

function outcome(
  rows: Cell[][],
  examples: Example[],
  says: (cell: Cell) => boolean,
): { recall: number; alarmed: number } {
  let [wanted, found, clean, alarmed] = [0, 0, 0, 0];
  rows.forEach((cells, row) => {
    let isAlarmed = false;
    cells.forEach((cell, at) => {
      const said = says(cell);
      if (cell.wanted === 1) {
        wanted += 1;
        if (said) found += 1;
      } else if (said && cell.wanted === 0 && !isNote(at)) isAlarmed = true;
    });
    if (!examples[row]?.clean) return;
    clean += 1;
    if (isAlarmed) alarmed += 1;
  });
  return { recall: found / Math.max(1, wanted), alarmed: alarmed / Math.max(1, clean) };
}

function isNote(at: number): boolean {
  return concernEntry(concernIds[at] as ConcernId).severity === 'note';
}

function isSerious(concern: ConcernId): boolean {
  return concernEntry(concern).severity === 'serious';
}

function rounded(score: number): number {
  return Math.round(score * 1000) / 1000;
}
