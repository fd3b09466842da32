import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Draft } from '../src/model/draft';
import { draftLineSchema } from '../src/model/draft-line';

/** A draft with the id it is reported under, or a line that could not be read. */
export type ReadLine = { ok: true; id: string; draft: Draft } | { ok: false; line: number; reason: string };

/** A path as the person meant it: from where they stand, not from the project. npm says where that is. */
export function fromHere(path: string): string {
  return resolve(process.env.INIT_CWD ?? process.cwd(), path);
}

/** Reads drafts from a file, or standard input for `-`. Throws when the file can't be read. */
export function readDrafts(path: string): ReadLine[] {
  const content = readFileSync(path === '-' ? 0 : fromHere(path), 'utf8').replace(/^\uFEFF/, '');
  const isLines = /\.(jsonl|ndjson)$/i.test(path) || (path === '-' && content.trimStart().startsWith('{'));
  if (!isLines)
    return [{ ok: true, id: 'line-1', draft: { text: content.replace(/\r?\n$/, ''), context: {} } }];
  return content.split('\n').flatMap((line, at) => (line.trim() === '' ? [] : [readLine(line, at + 1)]));
}

function readLine(line: string, number: number): ReadLine {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch (error) {
    return {
      ok: false,
      line: number,
      reason: `not valid JSON (${error instanceof Error ? error.message : String(error)})`,
    };
  }
  const parsed = draftLineSchema.safeParse(value);
  if (!parsed.success) {
    const issue = parsed.error.issues[0];
    return {
      ok: false,
      line: number,
      reason: `${issue?.path.join('.') || 'the line'}: ${issue?.message ?? 'not a draft'}`,
    };
  }
  const { id, text, context } = parsed.data;
  return { ok: true, id: String(id ?? `line-${number}`), draft: { text, context: context ?? {} } };
}
