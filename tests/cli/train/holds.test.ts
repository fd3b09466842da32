import { describe, expect, it } from 'vitest';
import { type Column, chooseHolds } from '../../../cli/train/holds';

/** Every tenth draft is wanted, and reads so; of the rest, one in `oddEvery` reads so all the same. */
function column(length: number, oddEvery: number, ruled: boolean): Column {
  const rows = Array.from({ length }, (_, row) => row);
  const isWanted = (row: number) => row % 10 === 0;
  return {
    scores: Float64Array.from(
      rows,
      (row) => (isWanted(row) ? 3 : row % oddEvery === 1 ? 2 : -3) + (row % 7) / 10,
    ),
    wanted: rows.map((row) => (isWanted(row) ? 1 : 0)),
    ruled: rows.map(() => ruled),
  };
}
const cleanIn = ({ wanted }: Column) => wanted.map((one) => one !== 1);

describe('chooseHolds', () => {
  it.each([
    ['what rules saw', true],
    ['what the reader alone says', false],
  ])('holds what was wanted, and few enough of the clean: %s', (_name, ruled) => {
    const given = column(4000, 20, ruled);
    const clean = cleanIn(given);
    const cut = chooseHolds([given], clean)[0]?.[ruled ? 'ruled' : 'silent'] ?? Number.NaN;
    const isHeld = (row: number) => (given.scores[row] ?? 0) >= cut;
    const held = [...given.wanted.keys()].filter(isHeld);
    expect(held.filter((row) => given.wanted[row] === 1).length).toBeGreaterThan(200);
    expect(held.filter((row) => clean[row]).length).toBeLessThanOrEqual(0.009 * clean.filter(Boolean).length);
  });

  it('never holds where too few stand above the score', () => {
    const given = column(90, 1000, true);
    expect(chooseHolds([given], cleanIn(given))).toEqual([{ ruled: null, silent: null }]);
  });

  it('never holds by a score that says nothing', () => {
    const given = column(4000, 20, true);
    const turned = { ...given, scores: given.scores.map((score) => -score) };
    expect(chooseHolds([turned], cleanIn(turned))).toEqual([{ ruled: null, silent: null }]);
  });
});
