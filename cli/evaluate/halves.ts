import type { Measured } from './measure';
import type { Cell, Column, Row } from './table';

/** What was measured on the open folds, and on the sealed ones: they are never added up. */
export type Halves = { open: Measured[]; sealed: Measured[] };

/** The columns once for the open folds and once for the sealed; the first of each is headed by the half's name. */
export function halvedColumns(columns: { label: string; interval?: boolean }[]): Column[] {
  return (['open', 'sealed'] as const).flatMap((half) =>
    columns.map((column, at) => ({
      ...column,
      key: `${half} ${column.label}`,
      label: at === 0 ? half : column.label,
    })),
  );
}

/** A row of the same figures for both halves. */
export function halvedRow(name: string, halves: Halves, cells: (measured: Measured[]) => Cell[]): Row {
  return { name, cells: [...cells(halves.open), ...cells(halves.sealed)] };
}

/** The part of both halves that a question picks out. */
export function only(halves: Halves, isWanted: (one: Measured) => boolean): Halves {
  return { open: halves.open.filter(isWanted), sealed: halves.sealed.filter(isWanted) };
}

/** Every value a question has on either half, in order; drafts for which it has none are left out. */
export function valuesOf(halves: Halves, ask: (one: Measured) => string | undefined): string[] {
  const values = [...halves.open, ...halves.sealed].map(ask).filter((value) => value !== undefined);
  return [...new Set(values)].sort();
}
