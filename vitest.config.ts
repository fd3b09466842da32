import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';

/** Pure tables share one module graph: loading every rule afresh for each of their files would take minutes. */
const PURE = [
  'tests/language/**/*.test.ts',
  'tests/detectors/**/*.test.ts',
  'tests/rules/**/*.test.ts',
  'tests/check/**/*.test.ts',
];

/** Milliseconds for one test: how long it takes says more of the machine than of the code. */
const PATIENCE = 20_000;

/** Unit tests only; `tests/e2e/*.spec.ts` run in real browsers, by `npm run e2e`. */
export default defineConfig({
  test: {
    projects: [
      { test: { name: 'pure', include: PURE, isolate: false, pool: 'threads', testTimeout: PATIENCE } },
      {
        plugins: [WxtVitest()],
        test: {
          name: 'extension',
          include: ['tests/**/*.test.ts'],
          exclude: PURE,
          restoreMocks: true,
          testTimeout: PATIENCE,
        },
      },
    ],
  },
});
