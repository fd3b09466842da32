import { defineConfig } from '@playwright/test';

/**
 * End-to-end tests: each scenario is written once and runs in both browsers; a project's name chooses the browser that
 * `tests/support/e2e.ts` opens. `*.chromium.spec.ts` needs what only Chromium's driver can do. No retries.
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
    { name: 'chromium' },
    {
      name: 'firefox',
      testIgnore: '**/*.chromium.spec.ts',
      // The second and further ways to post the same box: `npm run e2e -- --all` has them in Firefox too.
      grepInvert: process.env.E2E_ALL ? [] : /@every-path/,
    },
  ],
});
