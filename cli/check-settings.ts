import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { checkSettings as words } from '../src/words/en-GB/check-settings';
import { findSettings } from './check-settings/find-settings';
import { judgeSettings, remarksOn } from './check-settings/judge-settings';
import { fromHere } from './read-drafts';

/**
 * Says before a roll-out what is wrong with managed settings: what browsers would drop without a word, and what the
 * extension would refuse.
 *   check-settings [--id EXTENSION_ID] FILE
 * Exit 0 when nothing is wrong, 1 when something is, 2 when there is nothing to check.
 */
function main(): number {
  const asked = readArguments();
  if (typeof asked === 'string') return fail(asked);
  const { file, id } = asked;
  let text: string;
  try {
    text = readFileSync(fromHere(file), 'utf8').replace(/^\uFEFF/, '');
  } catch (error) {
    return fail(words.unreadable({ file, reason: error instanceof Error ? error.message : String(error) }));
  }
  const found = findSettings(text, id);
  const faults = found.settings ? judgeSettings(found) : found.faults;
  for (const { line, message } of faults) print(words.fault({ file, line, message }));
  for (const { line, message } of found.settings ? remarksOn(found) : [])
    print(words.remark({ file, line, message }));
  print(
    faults.length > 0
      ? words.summary({ count: faults.length })
      : words.good({ file, fields: Object.keys(found.settings ?? {}) }),
  );
  return faults.length > 0 ? 1 : 0;
}

function readArguments(): { file: string; id: string | undefined } | string {
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: { id: { type: 'string' } },
    });
    const [file, ...more] = positionals;
    return file === undefined || more.length > 0 ? words.usage() : { file, id: values.id };
  } catch (error) {
    return `${error instanceof Error ? error.message : String(error)}\n${words.usage()}`;
  }
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}

function fail(message: string): number {
  process.stderr.write(`${message}\n`);
  return 2;
}

process.exitCode = main();
