import { wilson } from './wilson';

/** A figure: a count, a part of a whole, a share between 0 and 1 that is neither, or nothing to say. */
export type Cell = number | { part: number; whole: number } | { share: number } | undefined;
/** `key` is what the figure is stored under, `label` what heads the column. `interval` adds the 95 % interval. */
export type Column = { key: string; label: string; interval?: boolean };
export type Row = { name: string; cells: Cell[] };
/** `id` is what the table is stored under; `rowsAre` heads the names. Row names are unique. */
export type Table = { id: string; title: string; rowsAre: string; columns: Column[]; rows: Row[] };

/** A table as lines of text, columns aligned. */
export function asText(table: Table): string {
  const lines = [
    [table.rowsAre, ...table.columns.map(({ label }) => label)],
    ...table.rows.map(({ name, cells }) => [
      name,
      ...table.columns.map((column, at) => cellText(cells[at], column.interval ?? false)),
    ]),
  ];
  const widths = (lines[0] ?? []).map((_, at) => Math.max(...lines.map((line) => line[at]?.length ?? 0)));
  const aligned = lines.map((line) =>
    line
      .map((cell, at) => (at === 0 ? cell.padEnd(widths[at] ?? 0) : cell.padStart(widths[at] ?? 0)))
      .join('  '),
  );
  return [table.title, ...aligned].map((line) => line.trimEnd()).join('\n');
}

/** A figure as people read it: `12`, `75.0 %`, or with its interval `75.0 % (60-86)`; `-` when there is none. */
export function cellText(cell: Cell, interval = false): string {
  if (cell === undefined) return '-';
  if (typeof cell === 'number') return String(cell);
  if ('share' in cell) return percent(cell.share);
  const bounds = wilson(cell.part, cell.whole);
  if (bounds === undefined) return '-';
  const range = `(${Math.round(100 * bounds.low)}-${Math.round(100 * bounds.high)})`;
  return interval ? `${percent(cell.part / cell.whole)} ${range}` : percent(cell.part / cell.whole);
}

/** How many of a list are so, as a part of it. */
export function partOf<T>(items: T[], isSo: (item: T) => boolean): { part: number; whole: number } {
  return { part: items.filter(isSo).length, whole: items.length };
}

/** The mean of the shares that there are; nothing when there are none. */
export function meanShare(cells: Cell[]): Cell {
  const shares = cells.flatMap((cell) =>
    typeof cell === 'object' && 'part' in cell && cell.whole > 0 ? [cell.part / cell.whole] : [],
  );
  if (shares.length === 0) return undefined;
  return { share: shares.reduce((total, share) => total + share, 0) / shares.length };
}

function percent(share: number): string {
  return `${(100 * share).toFixed(1)} %`;
}
