import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import type { Pack } from '../src/model/pack';
import { comparePacks } from '../src/rules/compare-packs';
import { isReviewPassed } from '../src/rules/pack';
import { checkPack as words } from '../src/words/en-GB/check-pack';
import { changeByText, type Fault, type ReadPack, readPack, readPackOf } from './check-pack/read-pack';
import { showDifferences } from './check-pack/show-differences';
import { fromHere } from './read-drafts';

/**
 * Says what is wrong with a policy pack, or with changes to one, and how a pack differs from an older version or by its
 * changes, in words to sign off.
 *   check-pack [--diff OLD_FILE_OR_TRUST] FILE
 *   check-pack --changes CHANGES_FILE FILE_OR_TRUST
 * Exit 0 when it can be used, 1 when it cannot, 2 when there is nothing to check or to compare with.
 */
function main(): number {
  const asked = readArguments();
  if (typeof asked === 'string') return fail(asked);
  return asked.changes === undefined ? checkOne(asked) : checkChanges(asked.file, asked.changes);
}

function checkOne({ file, older: before }: Asked): number {
  const read = reading(file, readPack);
  if (typeof read === 'string') return fail(read);
  if (!read.ok) return refuse(file, read.faults, words.refused);
  print(describe(read.pack));
  if (before === undefined) return 0;
  const older = reading(before, readPackOf);
  if (typeof older === 'string') return fail(older);
  if (!older.ok) return fail(faultLines(before, older.faults).join('\n'));
  print(['', ...compare({ name: before, pack: older.pack }, { name: file, pack: read.pack })]);
  return 0;
}

function checkChanges(file: string, changes: string): number {
  const read = reading(file, readPackOf);
  if (typeof read === 'string') return fail(read);
  if (!read.ok) return fail(faultLines(file, read.faults).join('\n'));
  const changed = reading(changes, () => changeByText(read.pack, readFileSync(fromHere(changes), 'utf8')));
  if (typeof changed === 'string') return fail(changed);
  if (!changed.ok) return refuse(changes, changed.faults, words.changesRefused);
  print(compare({ name: file, pack: read.pack }, { name: changes, pack: changed.pack }));
  return 0;
}

type Named = { name: string; pack: Pack };

function compare(older: Named, newer: Named): string[] {
  const differences = comparePacks(older.pack, newer.pack);
  const compared = { older: older.name, newer: newer.name, count: differences.length };
  return [words.compared(compared), ...showDifferences(differences)];
}

type Asked = { file: string; older: string | undefined; changes: string | undefined };

function readArguments(): Asked | string {
  try {
    const options = { diff: { type: 'string' }, changes: { type: 'string' } } as const;
    const { values, positionals } = parseArgs({ allowPositionals: true, options });
    const [file, ...more] = positionals;
    const isTooMuch = more.length > 0 || (values.diff !== undefined && values.changes !== undefined);
    if (file === undefined || isTooMuch) return words.usage();
    return { file, older: values.diff, changes: values.changes };
  } catch (error) {
    return `${error instanceof Error ? error.message : String(error)}\n${words.usage()}`;
  }
}

function reading(file: string, read: (file: string) => ReadPack): ReadPack | string {
  try {
    return read(file);
  } catch (error) {
    return words.unreadable({ file, reason: error instanceof Error ? error.message : String(error) });
  }
}

function refuse(file: string, faults: Fault[], summary: (count: { count: number }) => string): number {
  print([...faultLines(file, faults), summary({ count: faults.length })]);
  return 1;
}

function faultLines(file: string, faults: Fault[]): string[] {
  return faults.map(({ line, message }) => words.fault({ file, line, message }));
}

function describe(pack: Pack): string[] {
  const { trust, sections, document } = pack;
  const checked = sections.filter(({ concerns }) => concerns.length > 0).length;
  const today = new Date().toISOString().slice(0, 10);
  const passed = isReviewPassed(pack, today) ? [words.reviewPassed({ review: document.review ?? '' })] : [];
  return [words.good({ trust, sections: sections.length, checked }), ...passed];
}

function print(lines: readonly string[]): void {
  process.stdout.write(`${lines.join('\n')}\n`);
}

function fail(message: string): number {
  process.stderr.write(`${message}\n`);
  return 2;
}

process.exitCode = main();
