import path from 'node:path';
import { expect, test as plain } from '@playwright/test';
import { type ChromiumLab, openChromium } from './chromium';
import { type Background, extensionWith } from './extension-copy';
import { openFirefox } from './firefox';
import type { Lab, Tab } from './lab';
import { askWorker } from './messages';
import { readTraces, tracesOf } from './traces';

type Fixtures = {
  /** Which background the extension has: its own, none, or one that never answers. */
  background: Background;
  /** Which build: `e2e` has an open shadow root; `production` is what people get. */
  build: 'e2e' | 'production';
  /** How soon Firefox stops an idle background. */
  idle: 'usual' | 'short';
  /** The trust that was chosen before the test; null for none. */
  trust: string | null;
  lab: Lab;
  /** The lab in a test that is for Chromium alone. */
  chromiumLab: ChromiumLab;
  tab: Tab;
};

/**
 * Playwright's test with a browser of its own, the extension in it, a trust chosen, and a tab. After each test: nothing
 * asked for a way out of the browser, and nothing that was typed is found in any storage or log.
 */
export const test = plain.extend<Fixtures>({
  background: ['as-built', { option: true }],
  build: ['e2e', { option: true }],
  idle: ['usual', { option: true }],
  trust: ['wmas', { option: true }],
  lab: async ({ background, build, idle, trust }, use, info) => {
    const isChromium = info.project.name === 'chromium';
    const { folder, remove } = await extensionWith(
      background,
      built(isChromium ? 'chrome' : 'firefox', build),
    );
    const lab = isChromium
      ? await openChromium({ extension: folder })
      : await openFirefox({ extension: folder, idle });
    const { typed, tabs } = remember(lab);
    try {
      if (trust && background === 'as-built') await chooseTrust(lab, trust);
      await use(lab);
      const places = await readTraces(lab, tabs);
      expect(tracesOf(typed, places), 'of what was typed, found in a storage or log').toEqual([]);
      expect(lab.leaving(), 'requests that were leaving the browser').toEqual([]);
    } finally {
      await lab.close();
      await remove();
    }
  },
  chromiumLab: async ({ lab }, use) => {
    if (lab.browser !== 'chromium') throw new Error('This test belongs in a file named *.chromium.spec.ts.');
    await use(lab as ChromiumLab);
  },
  tab: async ({ lab }, use) => use(await lab.newTab()),
});

export { expect };

/** Where the builds are; `npm run e2e` makes those that are missing or old. */
export function built(browser: 'chrome' | 'firefox', build: 'e2e' | 'production'): string {
  return path.resolve(import.meta.dirname, `../../.output/${browser}-mv3${build === 'e2e' ? '-e2e' : ''}`);
}

/** Chooses a trust as the popup does, and waits until the worker says so. */
export async function chooseTrust(lab: Lab, trust: string): Promise<void> {
  await expect(async () => {
    expect(await askWorker(lab, 'set-choice', { trust })).toMatchObject({
      ok: true,
      value: { pack: { id: trust } },
    });
  }).toPass();
}

/** Notes every tab that is opened and all that is typed, to be looked for afterwards. */
function remember(lab: Lab): { typed: string[]; tabs: Set<Tab> } {
  const typed: string[] = [];
  const tabs = new Set<Tab>();
  const open = lab.newTab;
  lab.newTab = async () => {
    const tab = await open();
    const { type, close } = tab;
    tabs.add(tab);
    tab.type = (text, delay) => {
      typed.push(text);
      return type(text, delay);
    };
    tab.close = () => {
      tabs.delete(tab);
      return close();
    };
    return tab;
  };
  return { typed, tabs };
}
