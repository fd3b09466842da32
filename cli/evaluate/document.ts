import { asText, type Table } from './table';

const START = '<!-- figures: written by `npm run evaluate -- --write` -->';
const END = '<!-- end of figures -->';

/**
 * The document with the tables put between its two markers; what stands outside them is left as it is. `taken` is the day,
 * ISO 8601. Throws when a marker is missing, since then there is no telling what may be replaced.
 */
export function withTables(document: string, tables: Table[], taken: string): string {
  const start = document.indexOf(START);
  const end = document.indexOf(END);
  if (start < 0 || end < start) throw new Error(`The document needs the lines "${START}" and "${END}".`);
  const text = tables.map((table) => `\`\`\`\n${asText(table)}\n\`\`\``).join('\n\n');
  return `${document.slice(0, start + START.length)}\n\nTaken on ${taken}.\n\n${text}\n\n${document.slice(end)}`;
}
