import type { ConcernId } from '../../../src/model/concern';
import type { Cell, Row, Table } from '../table';
import type { WordingCount } from '../wordings';

/**
 * Suggested wordings: how many warnings get one, and how often one clears its warning and raises none, as made and
 * before any was held back. Of those offered all do: each was checked.
 */
export function wordingTable(counts: ReadonlyMap<ConcernId, WordingCount>): Table {
  const all = [...counts].sort(([, one], [, other]) => other.warnings - one.warnings);
  return {
    id: 'wordings',
    title: 'Suggested wordings, on one draft in ten',
    rowsAre: 'concern',
    columns: ['warnings', 'offered for', 'made', 'made that clear', 'first made clears'].map((label) => ({
      key: label,
      label,
    })),
    rows: [
      ...all.map(([concern, count]) => row(concern, [count])),
      row(
        'all',
        all.map(([, count]) => count),
      ),
    ],
  };
}

function row(name: string, counts: readonly WordingCount[]): Row {
  const sum = (key: keyof WordingCount) => counts.reduce((total, count) => total + count[key], 0);
  const cells: Cell[] = [
    sum('warnings'),
    { part: sum('offeredFor'), whole: sum('warnings') },
    sum('proposed'),
    { part: sum('cleared'), whole: sum('proposed') },
    { part: sum('firstCleared'), whole: sum('proposedFor') },
  ];
  return { name, cells };
}
