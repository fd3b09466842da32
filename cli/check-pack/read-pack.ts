import { readFileSync } from 'node:fs';
import type { Pack } from '../../src/model/pack';
import { changePack, parsePackChanges } from '../../src/rules/change-pack';
import { builtInPacks, type PackProblem, parsePack } from '../../src/rules/pack';
import { readJson } from '../../src/store/json-text';
import { checkPack as words } from '../../src/words/en-GB/check-pack';
import { fromHere } from '../read-drafts';

/** What is wrong, and on which line of the file. */
export type Fault = { line: number; message: string };
/** A pack from a file, or what is wrong with it. */
export type ReadPack = { ok: true; pack: Pack } | { ok: false; faults: Fault[] };

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
  return { ok: false, faults: faultsOf(problems, json.lineOf) };
}

function faultsOf(problems: PackProblem[], lineOf: (path: string) => number): Fault[] {
  const faults = problems.map((problem) => ({ line: lineOf(problem.path), message: words.at(problem) }));
  return faults.sort((a, b) => a.line - b.line);
}

/** The pack with changes from a text laid over it, as managed settings give them in `packChanges`. */
export function changeByText(pack: Pack, text: string): ReadPack {
  const json = readJson(text.replace(/^\uFEFF/, ''));
  if (!json.ok) return { ok: false, faults: [{ line: json.line, message: words.notJson() }] };
  const parsed = parsePackChanges(json.value);
  const changed = parsed.ok ? changePack(pack, parsed.changes) : parsed;
  const isForOther = parsed.ok && parsed.changes.trust !== undefined && parsed.changes.trust !== pack.id;
  const problems = [
    ...json.repeated.map((path) => ({ path, message: words.repeated() })),
    ...(isForOther ? [{ path: 'trust', message: words.otherPack({ trust: pack.id }) }] : []),
    ...(changed.ok ? [] : changed.problems),
  ];
  if (changed.ok && problems.length === 0) return changed;
  return { ok: false, faults: faultsOf(problems, json.lineOf) };
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
