import { describe, expect, it } from 'vitest';
import { chooseBars } from '../../../cli/train/bars';
import { type Example, learned } from '../../../cli/train/examples';
import { type ConcernId, concernIds } from '../../../src/model/concern';
import { shareOf } from '../../../src/reader/say';

const EMPTY = new Uint32Array();

/** Drafts of which every tenth wants a concern. */
function drafts(length: number, concern: ConcernId): Example[] {
  return Array.from({ length }, (_, row) => ({
    id: String(row),
    fold: 'made-up',
    seen: { sentences: [], marks: [], around: '', names: [] },
    grams: { word: EMPTY, letter: EMPTY, around: EMPTY },
    ruled: [],
    facts: { ruled: [], standing: [], pictured: false, disclaimed: false },
    wanted: Int8Array.from(learned, (one) => (one === concern && row % 10 === 0 ? 1 : 0)),
    clean: row % 10 !== 0,
    lifelike: true,
  }));
}

/** Scores that tell the wanted ones apart, but for one clean draft in `oddEvery`. */
function scores(length: number, concern: ConcernId, oddEvery: number): Float64Array[] {
  return concernIds.map((one) =>
    Float64Array.from({ length }, (_, row) => {
      if (one !== concern) return -5;
      return (row % 10 === 0 ? 3 : row % oddEvery === 1 ? 2 : -4) + (row % 7) / 10;
    }),
  );
}

describe('chooseBars', () => {
  const { curves, bars, found } = chooseBars(drafts(4000, 'threat'), scores(4000, 'threat', 20));

  it('finds and holds most of what was wanted, alarming and holding few enough of the clean', () => {
    expect(found.recall).toBeGreaterThan(0.8);
    expect(found.alarmed).toBeLessThanOrEqual(0.043);
    expect(found.held).toBeLessThanOrEqual(0.009);
    expect(found.seriousHeld).toBeGreaterThan(0.5);
    expect(bars.holdChance).toBeGreaterThanOrEqual(bars.speak);
  });

  it('gives next to no chance to a concern that was never wanted', () => {
    expect(shareOf(curves[concernIds.indexOf('abuse')] ?? { slope: 0, shift: 0 }, -5)).toBeLessThan(0.001);
  });

  it('leaves out of the count what was made to confuse', () => {
    const confusing = drafts(4000, 'threat').map((draft, row) => ({ ...draft, lifelike: row % 20 !== 1 }));
    expect(chooseBars(confusing, scores(4000, 'threat', 20)).found.alarmed).toBe(0);
  });
});
