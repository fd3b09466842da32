import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Span } from '../../src/model/finding';
import { trial } from '../../src/words/en-GB/trial';
import { expect, test } from '../support/e2e';

/** The page that stands alone, opened from disk: `npm run e2e` makes it. */
const ROOT = path.resolve(import.meta.dirname, '../..');
const PAGE = pathToFileURL(path.join(ROOT, 'dist/check.html')).href;
const HOW_MANY = 200;

type Line = { id: string; text: string };
type Said = {
  id: string;
  warnings: { concern: string; severity: string; sections: string[]; spans: Span[]; message: string }[];
};

test('opened from disk, it gives the answers of scan on 200 drafts @all-firefox', async ({ tab }) => {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'sensecheck-drafts-'));
  const file = path.join(folder, 'drafts.jsonl');
  const lines = pickDrafts();
  writeFileSync(file, lines.join('\n'));
  const drafts = lines.map((line): Line => JSON.parse(line));
  const expected = scan(file).map((said, at) => asShown(said, drafts[at]?.text ?? ''));
  expect(expected).toHaveLength(HOW_MANY);

  await tab.goto(PAGE);
  await tab.until('the trusts', () => document.querySelectorAll('#trial-trust option').length > 1, undefined);
  await tab.evaluate(() => {
    const select = document.querySelector<HTMLSelectElement>('#trial-trust');
    if (!select) return;
    select.value = 'wmas';
    select.dispatchEvent(new Event('change'));
  }, undefined);
  await tab.attach('#trial-file', [file]);
  const finished = trial.finished({ all: HOW_MANY });
  await tab.until(finished, (words) => document.body.textContent?.includes(words) === true, finished, 60_000);
  await tab.click('#trial-more');
  const shown = await tab.evaluate(
    () =>
      [...document.querySelectorAll('.trial-table tbody tr')].map((row) => ({
        id: row.querySelector('th')?.textContent ?? '',
        marked: [...row.querySelectorAll('mark')].map((mark) => mark.textContent).join(''),
        said: [...row.querySelectorAll<HTMLElement>('[data-concern]')].map(
          (one) => `${one.dataset.concern} ${one.dataset.severity} ${one.textContent}`,
        ),
      })),
    undefined,
  );
  expect(shown).toEqual(expected);
  rmSync(folder, { recursive: true });
});

/** Lines from every file of drafts but the sealed one, evenly over all of them. */
function pickDrafts(): string[] {
  const folder = path.join(ROOT, 'tests/drafts');
  const all = readdirSync(folder)
    .filter((name) => name.endsWith('.jsonl') && name !== 'sealed.jsonl')
    .sort()
    .flatMap((name) => readFileSync(path.join(folder, name), 'utf8').split('\n'))
    .filter((line) => line.trim() !== '');
  return Array.from({ length: HOW_MANY }, (_, at) => all[Math.floor((at * all.length) / HOW_MANY)] ?? '');
}

function scan(file: string): Said[] {
  const words = ['cli/run.mjs', 'scan', '--trust', 'wmas', '--format', 'jsonl', file];
  const { status, stdout, stderr } = spawnSync(process.execPath, words, { cwd: ROOT, encoding: 'utf8' });
  expect(status, stderr).toBeLessThan(2);
  return stdout
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
}

/** What the table shows of one answer: every warning with its sections, and the words that are marked. */
function asShown({ id, warnings }: Said, text: string) {
  const spans = warnings.filter(({ severity }) => severity !== 'note').flatMap((warning) => warning.spans);
  const isMarked = (at: number) => spans.some(({ start, end }) => start <= at && at < end);
  return {
    id,
    marked: [...text.split('').keys()]
      .filter(isMarked)
      .map((at) => text.charAt(at))
      .join(''),
    said: warnings.map(
      ({ concern, severity, sections, message }) =>
        `${concern} ${severity} ${message} ${trial.sections({ refs: sections })}`,
    ),
  };
}
