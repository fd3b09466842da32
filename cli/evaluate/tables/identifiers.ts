import { type Halves, halvedColumns } from '../halves';
import { countIdentifiers, type IdentifierCount } from '../identifiers';
import type { Measured } from '../measure';
import type { Cell, Table } from '../table';

/** Identifiers in labelled words by kind: warned of, seen as a signal; and look-alikes that were reported. */
export function identifierTable(halves: Halves): Table {
  const open = withTotal(halves.open);
  const sealed = withTotal(halves.sealed);
  return {
    id: 'identifiers',
    title: 'Identifiers in labelled words, by kind, and their look-alikes in drafts without any',
    rowsAre: 'kind',
    columns: halvedColumns([
      { label: 'identifiers' },
      { label: 'warned of' },
      { label: 'seen' },
      { label: 'look-alikes' },
      { label: 'reported' },
    ]),
    rows: open.map((count, at) => ({ name: count.kind, cells: [...cells(count), ...cells(sealed[at])] })),
  };
}

function cells(count: IdentifierCount | undefined): Cell[] {
  if (!count) return [];
  const { wanted, warned, seen, lookalikes, reported } = count;
  return [
    wanted,
    { part: warned, whole: wanted },
    { part: seen, whole: wanted },
    lookalikes,
    { part: reported, whole: lookalikes },
  ];
}

function withTotal(measured: Measured[]): IdentifierCount[] {
  const counts = countIdentifiers(measured);
  const sum = (of: (count: IdentifierCount) => number) =>
    counts.reduce((total, count) => total + of(count), 0);
  return [
    ...counts,
    {
      kind: 'all kinds',
      wanted: sum((count) => count.wanted),
      warned: sum((count) => count.warned),
      seen: sum((count) => count.seen),
      lookalikes: sum((count) => count.lookalikes),
      reported: sum((count) => count.reported),
    },
  ];
}
