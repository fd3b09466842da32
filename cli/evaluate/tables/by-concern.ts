import { type ConcernId, concernIds } from '../../../src/model/concern';
import { coreConcerns } from '../core-concerns';
import { type Halves, halvedColumns, halvedRow } from '../halves';
import type { Measured } from '../measure';
import { type Cell, meanShare, type Row, type Table } from '../table';

/** Recall and precision of each concern with 95 % intervals: the core ones first, then their mean, then the others. */
export function concernTable(halves: Halves): Table {
  const core = coreConcerns.map((concern) => concernRow(concern, halves));
  const others = concernIds
    .filter((concern) => !coreConcerns.includes(concern))
    .map((concern) => concernRow(concern, halves));
  return {
    id: 'concerns',
    title: 'By concern, core ones first (musts; recall and precision with 95 % intervals)',
    rowsAre: 'concern',
    columns: halvedColumns([
      { label: 'musts' },
      { label: 'recall', interval: true },
      { label: 'precision', interval: true },
    ]),
    rows: [
      ...core,
      meanRow('mean of the core', core),
      ...others,
      meanRow('mean of all', [...core, ...others]),
    ],
  };
}

function concernRow(concern: ConcernId, halves: Halves): Row {
  return halvedRow(concern, halves, (measured) => concernCells(concern, measured));
}

function concernCells(concern: ConcernId, measured: Measured[]): Cell[] {
  const part = measured.filter((one) => one.hit.includes(concern)).length;
  const missed = measured.filter((one) => one.missed.includes(concern)).length;
  const wrong = measured.filter((one) => one.wrong.includes(concern)).length;
  return [part + missed, { part, whole: part + missed }, { part, whole: part + wrong }];
}

/** Each concern weighs the same, however often it was labelled. */
function meanRow(name: string, rows: Row[]): Row {
  const width = rows[0]?.cells.length ?? 0;
  return {
    name,
    cells: Array.from({ length: width }, (_, at) => meanShare(rows.map((row) => row.cells[at]))),
  };
}
