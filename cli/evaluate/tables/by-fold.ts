import type { Halves } from '../halves';
import type { Measured } from '../measure';
import { countPairs } from '../pairs';
import type { Row, Table } from '../table';
import { headline, headlineColumns } from './headline';

/** One fold's name as the tables give it, and what was measured on it. */
export type MeasuredFold = { name: string; sealed: boolean; measured: Measured[] };

/** The headline figures and pairs with both sides right, a row a fold, and a row for each half. */
export function foldTable(folds: MeasuredFold[], halves: Halves): Table {
  const row = (name: string, measured: Measured[]): Row => ({
    name,
    cells: [...headline(measured), countPairs(measured)],
  });
  return {
    id: 'folds',
    title: 'Summary, by fold',
    rowsAre: 'fold',
    columns: [...headlineColumns, { label: 'pairs right' }].map(({ label }) => ({
      key: label,
      label,
      interval: label === 'recall',
    })),
    rows: [
      ...folds.map((fold) => row(fold.sealed ? `${fold.name} (sealed)` : fold.name, fold.measured)),
      row('all open', halves.open),
      row('all sealed', halves.sealed),
    ],
  };
}
