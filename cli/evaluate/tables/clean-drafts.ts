import { type Halves, halvedColumns, halvedRow, only, valuesOf } from '../halves';
import type { Measured } from '../measure';
import { partOf, type Table } from '../table';

/** Clean drafts by kind: how many were alarmed and how many held. */
export function cleanTable(halves: Halves): Table {
  const clean = only(halves, (one) => one.clean);
  const cells = (measured: Measured[]) => [
    measured.length,
    partOf(measured, (one) => one.alarmed),
    partOf(measured, (one) => one.held),
  ];
  return {
    id: 'clean',
    title: 'Clean drafts, by kind',
    rowsAre: 'kind',
    columns: halvedColumns([{ label: 'drafts' }, { label: 'alarmed', interval: true }, { label: 'held' }]),
    rows: [
      ...valuesOf(clean, cleanKind).map((kind) =>
        halvedRow(
          kind,
          only(clean, (one) => cleanKind(one) === kind),
          cells,
        ),
      ),
      halvedRow('all clean', clean, cells),
    ],
  };
}

/** The labeller's word for it, or what the reason begins with. */
function cleanKind({ draft }: Measured): string {
  return draft.kind ?? /^(?:easy|hard negative)\b/i.exec(draft.why ?? '')?.[0].toLowerCase() ?? 'not said';
}
