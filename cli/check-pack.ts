import { parseArgs } from 'node:util';
import type { Pack } from '../src/model/pack';
import { comparePacks } from '../src/rules/compare-packs';
import { isReviewPassed } from '../src/rules/pack';
import { checkPack as words } from '../src/words/en-GB/check-pack';
import { type ReadPack, readPack, readPackOf } from './check-pack/read-pack';
import { showDifferences } from './check-pack/show-differences';

/**
 * Says what is wrong with a policy pack, or how it differs from an older version in words to sign off.
 *   check-pack [--diff OLD_FILE_OR_TRUST] FILE
 * Exit 0 when the pack can be used, 1 when it cannot, 2 when there is nothing to check or to compare with.
 */
function main(): number {
  const asked = readArguments();
  if (typeof asked === 'string') return fail(asked);
  const read = reading(asked.file, readPack);
  if (typeof read === 'string') return fail(read);
  if (!read.ok) {
    print(faultLines(asked.file, read.faults));
    return 1;
  }
  print(describe(read.pack));
  if (asked.older === undefined) return 0;
  const older = reading(asked.older, readPackOf);
  if (typeof older === 'string') return fail(older);
  if (!older.ok) return fail(faultLines(asked.older, older.faults).join('\n'));
  const differences = comparePacks(older.pack, read.pack);
  const compared = { older: asked.older, newer: asked.file, count: differences.length };
  print(['', words.compared(compared), ...showDifferences(differences)]);
  return 0;
}

function readArguments(): { file: string; older: string | undefined } | string {
  try {
    const options = { diff: { type: 'string' } } as const;
    const { values, positionals } = parseArgs({ allowPositionals: true, options });
    const [file, ...more] = positionals;
    return file === undefined || more.length > 0 ? words.usage() : { file, older: values.diff };
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

function faultLines(file: string, faults: { line: number; message: string }[]): string[] {
  const lines = faults.map(({ line, message }) => words.fault({ file, line, message }));
  return [...lines, words.refused({ count: faults.length })];
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
