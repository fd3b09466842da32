import { defineConfig } from '@playwright/test';

/** Everything, with `npm run e2e -- --all`: about 650 tests, half an hour on two cores. */
const all = process.env.E2E_ALL !== undefined;

/**
 * End-to-end tests: each scenario is written once and runs in both browsers; a project's name chooses the browser that
 * `tests/support/e2e.ts` opens. `*.chromium.spec.ts` needs what only Chromium's driver can do. No retries. By default
 * what repeats the same code is left out: `@all` in both browsers, `@all-firefox` and what is special to one site in
 * Firefox.
 */
export default defineConfig({
  testDir: 'tests/e2e',
  outputDir: 'test-results/artifacts',
  // Most of a test is waiting: three browsers fit on two cores.
  workers: 3,
  fullyParallel: true,
  retries: 0,
  timeout: 120_000,
  expect: { timeout: 20_000 },
  forbidOnly: process.env.CI !== undefined,
  reporter: [['list'], ['json', { outputFile: 'test-results/e2e.json' }]],
  projects: [
    { name: 'chromium', testIgnore: '**/*.firefox.spec.ts', ...(all ? {} : { grepInvert: /@all(?!-)/ }) },
    {
      name: 'firefox',
      testIgnore: all
        ? '**/*.chromium.spec.ts'
        : ['**/*.chromium.spec.ts', '**/{facebook,linkedin,instagram,other-editors}.spec.ts'],
      ...(all ? {} : { grepInvert: /@all/ }),
    },
  ],
});
