import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';

/** Unit tests only; `tests/e2e/*.spec.ts` run in real browsers, by `npm run e2e`. */
export default defineConfig({
  plugins: [WxtVitest()],
  test: { include: ['tests/**/*.test.ts'], restoreMocks: true },
});
