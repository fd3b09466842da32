import { askedOf } from '../../src/check/weigh';
import { type ConcernId, concernIds } from '../../src/model/concern';
import { type Asked, type Bars, type Curve, chanceOfAny, shareOf, whichAreSaid } from '../../src/reader/say';
import { concernEntry } from '../../src/rules/vocabulary';
import { calibrate } from './calibrate';
import type { Example } from './examples';

/** At most so many of the clean drafts by unseen writers may be alarmed, and held. */
const ALARMED = 0.043;
const HELD = 0.009;
/** Once something is said, what is wanted once in three times is named: another third can be defended. */
const NAME = 0.35;
/** What is wanted four times in five is said by itself too. */
const ALONE = 0.82;
/** From this share on a note is given: it alarms nobody, so it may be wrong about as often as right. */
const NOTED = 0.4;
const CHANCES = Array.from({ length: 120 }, (_, at) => 0.4 + at * 0.005);
const SHARES = Array.from({ length: 12 }, (_, at) => 0.35 + at * 0.05);
/** What no score reaches: where the score says nothing of the concern. */
const SILENT: Curve = { slope: 0, shift: -99 };

/** What was chosen, and what it gives on unseen drafts: shares of musts found, of clean drafts alarmed and held, of serious drafts held. */
export type Chosen = {
  curves: Curve[];
  bars: Bars;
  found: { recall: number; alarmed: number; held: number; seriousHeld: number };
};

/**
 * Chooses the bars on scores of drafts whose writer the reader had not seen: those that find, and hold, most of what was
 * wanted while few clean drafts are alarmed and held. `scores` by concern, in the order of the vocabulary.
 */
export function chooseBars(examples: Example[], scores: Float64Array[]): Chosen {
  // Curves are fitted to everything, so that what the hate functions teach of contempt counts too.
  const curves = concernIds.map((_, at) => {
    const curve = calibrate(
      scores[at] ?? new Float64Array(examples.length),
      Int8Array.from(examples, ({ wanted }) => wanted[at] ?? 0),
    );
    return curve.slope > 0 ? { slope: toFour(curve.slope), shift: toFour(curve.shift) } : SILENT;
  });
  const rows = examples.flatMap((example, row) => (example.lifelike ? [rowOf(example, row)] : []));
  const speak = leastOf(CHANCES, (chance) => alarmedBy(rows, chance) <= ALARMED);
  const bars = { speak, alone: ALONE, name: NAME, note: NOTED, ...chooseHold(rows) };
  return { curves, bars, found: outcome(rows, bars) };

  function rowOf(example: Example, row: number): Row {
    const asked = concernIds.map((concern, at) =>
      askedOf(concern, shareOf(curves[at] ?? SILENT, scores[at]?.[row] ?? 0), example.facts),
    );
    return { asked, chance: chanceOfAny(asked), wanted: example.wanted, clean: example.clean };
  }
}

/** One lifelike draft: what is asked of it, and what should have been said. */
type Row = { asked: Asked[]; chance: number; wanted: Int8Array; clean: boolean };

function alarmedBy(rows: Row[], speak: number): number {
  const bars = { speak, alone: ALONE, name: NAME, note: NOTED, holdChance: 1, holdShare: 1 };
  const clean = rows.filter((row) => row.clean);
  return shareIn(clean, ({ asked, wanted }) =>
    whichAreSaid(asked, bars).some((said, at) => said && wanted[at] === 0 && !asked[at]?.isNote),
  );
}

/** Of all pairs of bars that hold few enough clean drafts, the one that holds most of the drafts with a serious must. */
function chooseHold(rows: Row[]): Pick<Bars, 'holdChance' | 'holdShare'> {
  const clean = rows.filter((row) => row.clean);
  const serious = rows.filter(isSerious);
  let best = { holdChance: 1, holdShare: 1, held: 0 };
  for (const holdShare of SHARES) {
    const holdChance = leastOf(CHANCES, (chance) => shareIn(clean, isHeld(0, chance, holdShare)) <= HELD);
    const held = shareIn(serious, isHeld(1, holdChance, holdShare));
    if (held > best.held) best = { holdChance, holdShare, held };
  }
  return { holdChance: best.holdChance, holdShare: best.holdShare };
}

/** Whether a serious concern that was wanted (1), or was not (0), would hold the draft. */
function isHeld(wanted: number, chance: number, share: number): (row: Row) => boolean {
  return (row) =>
    row.chance >= chance &&
    SERIOUS.some((at) => row.wanted[at] === wanted && (row.asked[at]?.share ?? 0) >= share);
}

function outcome(rows: Row[], bars: Bars): Chosen['found'] {
  const clean = rows.filter((row) => row.clean);
  const said = rows.map(({ asked }) => whichAreSaid(asked, bars));
  const isMust = (row: Row, at: number) => row.wanted[at] === 1;
  const musts = rows.flatMap((row, which) =>
    concernIds.flatMap((_, at) => (isMust(row, at) ? [said[which]?.[at]] : [])),
  );
  return {
    recall: shareIn(musts, Boolean),
    alarmed: alarmedBy(rows, bars.speak),
    held: shareIn(clean, isHeld(0, bars.holdChance, bars.holdShare)),
    seriousHeld: shareIn(rows.filter(isSerious), isHeld(1, bars.holdChance, bars.holdShare)),
  };
}

function isSerious({ wanted }: Row): boolean {
  return SERIOUS.some((at) => wanted[at] === 1);
}

const SERIOUS = concernIds.flatMap((concern: ConcernId, at) =>
  concernEntry(concern).severity === 'serious' ? [at] : [],
);

/** The first of rising bars that will do; 1 where none does. */
function leastOf(bars: number[], willDo: (bar: number) => boolean): number {
  return toFour(bars.find(willDo) ?? 1);
}

function shareIn<Item>(items: Item[], is: (item: Item) => boolean): number {
  return items.filter(is).length / Math.max(1, items.length);
}

function toFour(value: number): number {
  return Math.round(value * 10_000) / 10_000;
}
