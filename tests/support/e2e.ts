import path from 'node:path';
import { expect, test as plain } from '@playwright/test';
import type { ChromiumLab } from './chromium';
import type { Background } from './extension-copy';
import { type Lab, PATIENCE, type Tab } from './lab';
import { askWorker } from './messages';
import { OpenLabs } from './open-labs';
import { readTraces, tracesOf } from './traces';

type Fixtures = {
  /** Which background the extension has: its own, none, or one that never answers. */
  background: Background;
  /** Which build: `e2e` and `pseudo` have an open shadow root, `pseudo` lengthened words; `production` is what people get. */
  build: 'e2e' | 'pseudo' | 'production';
  /** How soon Firefox stops an idle background. */
  idle: 'usual' | 'short';
  /** The trust that was chosen before the test; null for none. */
  trust: string | null;
  /** Leaves a browser behind that no other test should get: its worker hangs, or the extension was reloaded. */
  spoils: boolean;
  lab: Lab;
  /** The lab in a test that is for Chromium alone. */
  chromiumLab: ChromiumLab;
  tab: Tab;
};

/**
 * Playwright's test with a browser, the extension as if just installed, a trust chosen, and a tab. After each test:
 * nothing asked for a way out of the browser, and nothing that was typed is found in any storage or log.
 */
export const test = plain.extend<Fixtures, { labs: OpenLabs }>({
  background: ['as-built', { option: true }],
  build: ['e2e', { option: true }],
  idle: ['usual', { option: true }],
  trust: ['wmas', { option: true }],
  spoils: [false, { option: true }],
  labs: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixtures' names from the pattern
    async ({}, use) => {
      const labs = new OpenLabs();
      await use(labs);
      await labs.drop();
    },
    { scope: 'worker' },
  ],
  lab: async ({ labs, background, build, idle, trust, spoils }, use, info) => {
    const browser = info.project.name === 'chromium' ? 'chromium' : 'firefox';
    const folder = built(browser === 'chromium' ? 'chrome' : 'firefox', build);
    const lab = await labs.get({ browser, built: folder, background, idle });
    const { typed, tabs, forget } = remember(lab);
    let passed = false;
    try {
      if (background === 'as-built') await chooseTrust(lab, trust);
      await use(lab);
      const places = await readTraces(lab, tabs);
      expect(tracesOf(typed, places), 'of what was typed, found in a storage or log').toEqual([]);
      expect(lab.leaving(), 'requests that were leaving the browser').toEqual([]);
      passed = info.status === info.expectedStatus;
    } finally {
      forget();
      if (spoils || !passed) await labs.drop();
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
export function built(browser: 'chrome' | 'firefox', build: 'e2e' | 'pseudo' | 'production'): string {
  return path.resolve(
    import.meta.dirname,
    `../../.output/${browser}-mv3${build === 'production' ? '' : `-${build}`}`,
  );
}

/** Chooses a trust as the popup does, and waits until the worker says so; null waits until it knows of none. */
export async function chooseTrust(lab: Lab, trust: string | null): Promise<void> {
  await expect(async () => {
    expect(await askWorker(lab, 'set-choice', trust === null ? {} : { trust })).toMatchObject({
      ok: true,
      value: { pack: trust === null ? null : { id: trust } },
    });
  }).toPass({ timeout: PATIENCE });
}

/** Notes every tab that is opened and all that is typed, to be looked for afterwards. */
function remember(lab: Lab): { typed: string[]; tabs: Set<Tab>; forget(): void } {
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
  return {
    typed,
    tabs,
    forget: () => {
      lab.newTab = open;
    },
  };
}
