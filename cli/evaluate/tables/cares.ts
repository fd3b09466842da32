import { careIds } from '../../../src/model/concern';
import { type Halves, halvedColumns, halvedRow, only } from '../halves';
import type { Measured } from '../measure';
import { type Cell, partOf, type Table } from '../table';

/**
 * Drafts that call for a care: held where nothing above a note should be said (none should be), held where there is a
 * real breach beside it (all should be), and whether the care was seen. The last row's drafts call for none.
 */
export function careTable(halves: Halves): Table {
  const row = (name: string, isWanted: (care: string | undefined) => boolean) =>
    halvedRow(
      name,
      only(halves, (one) => isWanted(one.draft.care)),
      careCells,
    );
  return {
    id: 'cares',
    title: 'Cares: speech alone, and speech with a real breach',
    rowsAre: 'care',
    columns: halvedColumns([
      { label: 'alone' },
      { label: 'alarmed' },
      { label: 'held' },
      { label: 'with breach' },
      { label: 'breach held' },
      { label: 'care seen' },
    ]),
    rows: [
      ...careIds.map((care) => row(care, (given) => given === care)),
      row('any care', (given) => given !== undefined && given !== 'none'),
      row('labelled as none', (given) => given === 'none'),
    ],
  };
}

function careCells(measured: Measured[]): Cell[] {
  const alone = measured.filter((one) => one.must.every(({ severity }) => severity === 'note'));
  const breached = measured.filter((one) => one.must.some(({ severity }) => severity === 'serious'));
  return [
    alone.length,
    partOf(alone, (one) => one.warned.some(({ severity }) => severity !== 'note')),
    partOf(alone, isHeld),
    breached.length,
    partOf(breached, isHeld),
    partOf(measured, ({ draft, cares }) =>
      draft.care === undefined || draft.care === 'none' ? cares.length > 0 : cares.includes(draft.care),
    ),
  ];
}

/** For whatever reason: here a hold that could be defended is still a hold of protected speech. */
function isHeld(one: Measured): boolean {
  return one.warned.some(({ severity }) => severity === 'serious');
}
