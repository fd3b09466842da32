import { readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { type BrowserKind, findOrInstall, howToGet } from './browsers';
import { buildCheckPage } from './check-page/build';
import { buildIfStale, runTool } from './fresh-build';

/**
 * `npm run e2e`: makes the builds that the tests need, sees to the browsers, and runs Playwright. Words after `--` go to
 * Playwright; `--all` runs all of them, instead of one of each kind; `--soak` makes the soak a long one (`npm run soak`).
 * Exit code: Playwright's, or 1 when a browser is missing and may not be installed.
 */
const ROOT = path.resolve(import.meta.dirname, '..');
const RESULTS = path.join(ROOT, 'test-results/e2e.json');

const missing = (['chromium', 'firefox'] satisfies BrowserKind[]).filter((kind) => !findOrInstall(kind));
for (const kind of missing) console.error(`The tests need ${kind}. ${howToGet(kind)}`);
process.exit(missing.length > 0 ? 1 : await run());

async function run(): Promise<number> {
  for (const [browser, mode] of [
    ['chrome', 'e2e'],
    ['firefox', 'e2e'],
    ['chrome', 'production'],
  ] as const) {
    buildIfStale(ROOT, browser, mode);
  }
  await buildCheckPage(ROOT);
  // What an earlier run left would be counted.
  rmSync(RESULTS, { force: true });
  const words = process.argv.slice(2);
  if (words.includes('--all')) process.env.E2E_ALL = 'yes';
  if (words.includes('--soak')) process.env.SOAK = 'yes';
  const { status } = runTool(
    ROOT,
    ['playwright', 'test', ...words.filter((word) => word !== '--all' && word !== '--soak')],
    'inherit',
  );
  sayCounts();
  return status ?? 1;
}

type Suite = {
  title: string;
  suites?: Suite[];
  specs?: { title: string; tests: { projectName: string; status: string }[] }[];
};

/** For each place to write in: which scenarios passed, in which browser. */
function sayMatrix({ suites }: { suites: Suite[] }): void {
  const places = suites
    .filter(({ title }) => title.endsWith('surfaces.spec.ts'))
    .flatMap((file) => file.suites ?? []);
  if (places.length === 0) return;
  console.log('Surface × scenario × browser:');
  for (const { title, specs = [] } of places) {
    console.log(`  ${title}`);
    for (const spec of specs) {
      const results = spec.tests.map(
        ({ projectName, status }) => `${projectName} ${status === 'expected' ? 'passed' : 'FAILED'}`,
      );
      console.log(`    ${results.join(', ').padEnd(34)} ${spec.title}`);
    }
  }
}

/** The closing line, in the form that runners of all kinds share. */
function sayCounts(): void {
  const results: {
    stats: { expected: number; unexpected: number; flaky: number; skipped: number };
    suites: Suite[];
  } = JSON.parse(readFileSync(RESULTS, 'utf8'));
  sayMatrix(results);
  const { stats } = results;
  console.log(
    `e2e: ${stats.expected} passed, ${stats.unexpected + stats.flaky} failed, ${stats.skipped} skipped`,
  );
}
