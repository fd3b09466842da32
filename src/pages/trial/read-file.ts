import Papa from 'papaparse';
import type { Draft } from '../../model/draft';
import { draftLineSchema } from '../../model/draft-line';
import { trial } from '../../words/en-GB';

/** A draft of a file with the id it is reported under, or a line that could not be read. Lines count from 1. */
export type FileLine =
  | { ok: true; id: string; draft: Draft }
  | { ok: false; id: string; line: number; reason: string };

/** Reads a file of drafts: JSONL by its name or its first sign, else CSV. A file without a column of drafts is one reason. */
export function readFile(name: string, content: string): FileLine[] {
  const text = content.replace(/^\uFEFF/, '');
  const isLines =
    /\.(jsonl|ndjson)$/i.test(name) || (!/\.csv$/i.test(name) && text.trimStart().startsWith('{'));
  return isLines ? readLines(text) : readTable(text);
}

function readLines(text: string): FileLine[] {
  return text.split('\n').flatMap((line, at) => (line.trim() === '' ? [] : [readLine(line, at + 1)]));
}

function readLine(line: string, number: number): FileLine {
  const id = `line-${number}`;
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    return { ok: false, id, line: number, reason: trial.notJson() };
  }
  return asDraft(value, id, number);
}

function asDraft(value: unknown, fallback: string, line: number): FileLine {
  const parsed = draftLineSchema.safeParse(value);
  if (!parsed.success) {
    const at = parsed.error.issues[0]?.path.join('.') || 'text';
    return { ok: false, id: fallback, line, reason: trial.notADraft({ at }) };
  }
  const { id, text, context } = parsed.data;
  return { ok: true, id: String(id ?? fallback), draft: { text, context: context ?? {} } };
}

/** What columns may be called, in the order they are looked for. */
const COLUMNS = {
  text: ['text', 'draft', 'post', 'message', 'caption', 'content', 'copy'],
  id: ['id', 'ref', 'number'],
  site: ['site', 'network', 'platform', 'channel'],
  account: ['account'],
  surface: ['surface', 'type'],
} as const;

/** CSV, quoted as spreadsheets do it: a draft may hold commas, quotes and line breaks. */
function readTable(text: string): FileLine[] {
  const rows = Papa.parse<string[]>(text, { skipEmptyLines: 'greedy' }).data;
  const header = (rows[0] ?? []).map((name) => name.trim().toLowerCase());
  const at = (names: readonly string[]) =>
    names.map((name) => header.indexOf(name)).find((index) => index >= 0);
  const textAt = at(COLUMNS.text);
  // A list of drafts and nothing else needs no heading.
  if (textAt === undefined && rows.length > 0 && rows.every((row) => row.length === 1))
    return rows.map((row, index) => fromRow({ text: row[0] ?? '' }, index + 1));
  if (textAt === undefined)
    return rows.length === 0 ? [] : [{ ok: false, id: 'line-1', line: 1, reason: trial.noTextColumn() }];
  const others = {
    id: at(COLUMNS.id),
    site: at(COLUMNS.site),
    account: at(COLUMNS.account),
    surface: at(COLUMNS.surface),
  };
  return rows.slice(1).map((row, index) => {
    const cell = (column: number | undefined) => (column === undefined ? '' : (row[column] ?? '').trim());
    return fromRow(
      {
        text: row[textAt] ?? '',
        id: cell(others.id),
        site: cell(others.site),
        account: cell(others.account),
        surface: cell(others.surface),
      },
      index + 2,
    );
  });
}

type Row = { text: string; id?: string; site?: string; account?: string; surface?: string };

/** Words that people write for what we call otherwise; a word that is not known counts as not given. */
const CALLED: Record<string, string> = {
  twitter: 'x',
  official: 'trust',
  corporate: 'trust',
  own: 'personal',
};

function fromRow({ text, id, site, account, surface }: Row, number: number): FileLine {
  const fallback = `line-${number}`;
  if (text.trim() === '') return { ok: false, id: id || fallback, line: number, reason: trial.emptyText() };
  const known = (word: string | undefined) => {
    const plain = word?.toLowerCase();
    return plain ? (CALLED[plain] ?? plain) : undefined;
  };
  const context = { site: known(site), account: known(account), surface: known(surface) };
  const given = Object.fromEntries(Object.entries(context).filter(([, word]) => word !== undefined));
  return asDraft({ text, context: given, ...(id ? { id } : {}) }, fallback, number);
}
