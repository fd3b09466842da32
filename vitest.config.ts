import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';

/** Pure tables share one module graph: loading every rule afresh for each of their files would take minutes. */
const PURE = [
  'tests/language/**/*.test.ts',
  'tests/detectors/**/*.test.ts',
  'tests/rules/**/*.test.ts',
  'tests/check/**/*.test.ts',
];

/** Unit tests only; `tests/e2e/*.spec.ts` run in real browsers, by `npm run e2e`. */
export default defineConfig({
  test: {
    projects: [
      { test: { name: 'pure', include: PURE, isolate: false, pool: 'threads' } },
      {
        plugins: [WxtVitest()],
        test: {
          name: 'extension',
          include: ['tests/**/*.test.ts'],
          exclude: PURE,
          restoreMocks: true,
          testTimeout: 20_000,
        },
      },
    ],
  },
});
