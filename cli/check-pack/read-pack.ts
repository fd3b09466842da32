import { readFileSync } from 'node:fs';
import type { Pack } from '../../src/model/pack';
import { builtInPacks, parsePack } from '../../src/rules/pack';
import { readJson } from '../../src/store/json-text';
import { checkPack as words } from '../../src/words/en-GB/check-pack';
import { fromHere } from '../read-drafts';

/** A pack from a file, or what is wrong with it and on which line of the file. */
export type ReadPack = { ok: true; pack: Pack } | { ok: false; faults: { line: number; message: string }[] };

/** Reads a pack's text. A key given twice is a fault here, though JSON itself would keep the last. */
export function readPackText(text: string): ReadPack {
  const json = readJson(text.replace(/^\uFEFF/, ''));
  if (!json.ok) return { ok: false, faults: [{ line: json.line, message: words.notJson() }] };
  const parsed = parsePack(json.value);
  const problems = [
    ...json.repeated.map((path) => ({ path, message: words.repeated() })),
    ...(parsed.ok ? [] : parsed.problems),
  ];
  if (parsed.ok && problems.length === 0) return parsed;
  const faults = problems.map((problem) => ({ line: json.lineOf(problem.path), message: words.at(problem) }));
  return { ok: false, faults: faults.sort((a, b) => a.line - b.line) };
}

/** Reads a pack from a file. Throws when the file can't be read. */
export function readPack(file: string): ReadPack {
  return readPackText(readFileSync(fromHere(file), 'utf8'));
}

/** A built-in pack by its trust's id, else as `readPack`. */
export function readPackOf(fileOrTrust: string): ReadPack {
  const builtIn = builtInPacks()[fileOrTrust.toLowerCase()];
  return builtIn ? { ok: true, pack: builtIn } : readPack(fileOrTrust);
}
