import type { Stored } from './stored';

type Figure = number | string | undefined;

/** What differs between kept figures and new ones, a line a figure, in the order of the new tables; then what is gone. */
export function changesBetween(before: Stored, after: Stored): string[] {
  const old = new Map(figuresIn(before));
  const now = new Map(figuresIn(after));
  const changed = [...now].filter(([place, figure]) => old.get(place) !== figure);
  const gone = [...old].filter(([place]) => !now.has(place));
  return [
    ...changed.map(([place, figure]) => `${place}: ${inWords(old.get(place))} → ${inWords(figure)}`),
    ...gone.map(([place, figure]) => `${place}: ${inWords(figure)} → gone`),
  ];
}

function figuresIn({ tables }: Stored): [string, Figure][] {
  return Object.entries(tables).flatMap(([table, rows]) =>
    Object.entries(rows).flatMap(([row, columns]) =>
      Object.entries(columns).map(([column, figure]): [string, Figure] => [
        `${table}, ${row}, ${column}`,
        figure,
      ]),
    ),
  );
}

function inWords(figure: Figure): string {
  if (figure === undefined) return 'none';
  const [part, whole] = String(figure).split('/').map(Number);
  if (part === undefined || whole === undefined) return String(figure);
  return `${((100 * part) / whole).toFixed(1)} % (${figure})`;
}
