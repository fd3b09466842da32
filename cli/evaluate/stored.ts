import * as z from 'zod/mini';
import type { Cell, Table } from './table';

const storedSchema = z.object({
  /** The day they were taken, ISO 8601. */
  taken: z.string(),
  /** Table → row → column → figure. A part of a whole is kept as `52/62`, any other share as `63.2 %`. */
  tables: z.record(z.string(), z.record(z.string(), z.record(z.string(), z.union([z.number(), z.string()])))),
});

/** Figures as they are kept in a file, so that the next run can be held against them. */
export type Stored = z.infer<typeof storedSchema>;

/** Figures made ready to keep; a figure that there is nothing to say of is left out. */
export function toStored(tables: Table[], taken: string): Stored {
  return {
    taken,
    tables: Object.fromEntries(
      tables.map(({ id, columns, rows }) => [
        id,
        Object.fromEntries(
          rows.map(({ name, cells }) => [
            name,
            Object.fromEntries(
              columns.flatMap(({ key }, at) => {
                const figure = toFigure(cells[at]);
                return figure === undefined ? [] : [[key, figure]];
              }),
            ),
          ]),
        ),
      ]),
    ),
  };
}

/** Reads kept figures. Throws when the file is not one of ours. */
export function parseStored(content: string): Stored {
  return storedSchema.parse(JSON.parse(content));
}

function toFigure(cell: Cell): number | string | undefined {
  if (cell === undefined || typeof cell === 'number') return cell;
  if ('share' in cell) return `${(100 * cell.share).toFixed(1)} %`;
  return cell.whole === 0 ? undefined : `${cell.part}/${cell.whole}`;
}
