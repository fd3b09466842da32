import type { Halves } from '../halves';
import { countHolds, rightAtMix } from '../holds';
import type { Measured } from '../measure';
import type { Row, Table } from '../table';
import type { MeasuredFold } from './by-fold';

/** Of all holds, the share right: as the drafts stand, and at a natural mix, where few drafts are risky. */
export function holdTable(folds: MeasuredFold[], halves: Halves): Table {
  return {
    id: 'holds',
    title: 'Holds that were right, as the drafts stand and with 2 in 100 risky',
    rowsAre: 'fold',
    columns: [
      'holds',
      'right',
      'risky held rightly',
      'risky held wrongly',
      'clean held',
      'right at 2 in 100',
    ].map((label) => ({ key: label, label, interval: label === 'right' || label === 'clean held' })),
    rows: [
      ...folds.map((fold) => holdRow(fold.sealed ? `${fold.name} (sealed)` : fold.name, fold.measured)),
      holdRow('all open', halves.open),
      holdRow('all sealed', halves.sealed),
    ],
  };
}

function holdRow(name: string, measured: Measured[]): Row {
  const holds = countHolds(measured);
  const all = holds.right + holds.wrongOnRisky + holds.wrongOnClean;
  const atMix = rightAtMix(holds);
  return {
    name,
    cells: [
      all,
      { part: holds.right, whole: all },
      { part: holds.right, whole: holds.risky },
      { part: holds.wrongOnRisky, whole: holds.risky },
      { part: holds.wrongOnClean, whole: holds.clean },
      atMix === undefined ? undefined : { share: atMix },
    ],
  };
}
