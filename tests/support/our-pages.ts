import path from 'node:path';
import AxeBuilder from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';
import { type ChromiumLab, openChromium } from './chromium';

/** One browser with the extension as people get it, for all tests of a file; `lab()` is it, once they run. */
export function oneBrowser(): () => ChromiumLab {
  let lab: ChromiumLab | undefined;
  const now = () => {
    if (!lab) throw new Error('The browser is open in tests only.');
    return lab;
  };
  // One after another: they share its storage.
  test.describe.configure({ mode: 'default' });
  test.beforeAll(async () => {
    lab = await openChromium({ extension: path.resolve('.output/chrome-mv3') });
  });
  test.afterAll(async () => {
    const leaving = now().leaving();
    await now().close();
    expect(leaving).toEqual([]);
  });
  return now;
}

/** The address of a page of the extension. In: its file, with what stands behind it: "policy.html#section-2.1". */
export function addressOf(lab: ChromiumLab, file: string): string {
  const [worker] = lab.context.serviceWorkers();
  if (!worker) throw new Error('The extension has no worker.');
  return new URL(`/${file}`, worker.url()).href;
}

/** Makes the extension's storage hold this and nothing else; `paused` pauses it on X. */
export async function storeOnly(
  lab: ChromiumLab,
  local: Record<string, unknown>,
  paused = false,
): Promise<void> {
  const page = await lab.context.newPage();
  await page.goto(addressOf(lab, 'options.html'));
  await page.evaluate(
    async (given) => {
      const { storage } = Reflect.get(globalThis, 'chrome');
      await storage.session.clear();
      await storage.local.clear();
      await storage.local.set(given.local);
      if (given.paused) await storage.session.set({ paused: ['x'] });
    },
    { local, paused },
  );
  await page.close();
}

/** Opens a page of the extension and waits until it shows what the worker said. */
export async function openOurs(lab: ChromiumLab, file: string, width = 1000): Promise<Page> {
  const page = await lab.context.newPage();
  await page.setViewportSize({ width, height: 900 });
  await page.goto(addressOf(lab, file));
  await expect(page.getByRole('main')).not.toHaveText('Looking at this tab…');
  return page;
}

/** No violation of WCAG 2.0 to 2.2, A and AA, nor of what is good practice. */
export async function expectAccessible(page: Page): Promise<void> {
  const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
  const { violations } = await new AxeBuilder({ page }).withTags(tags).analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([]);
}

/** Nothing is cut off or has to be scrolled sideways. */
export async function expectNoSideways(page: Page): Promise<void> {
  const over = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  expect(over).toBeLessThanOrEqual(0);
}
