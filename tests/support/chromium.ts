import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { type BrowserContext, type CDPSession, chromium, expect, type Page } from '@playwright/test';
import { findBrowser, howToGet, isBrandedChrome } from '../../cli/browsers';
import { forgetAll } from './forget-all';
import { type Lab, type LabOptions, PATIENCE, type Tab } from './lab';
import { servePages } from './pages';
import { guardWayOut } from './way-out';

/** What only Chromium's driver can do. */
export type ChromiumLab = Lab & {
  context: BrowserContext;
  pageOf(tab: Tab): Page;
  /** The worker is there and never answers again. */
  hangWorker(): Promise<void>;
};

export type ChromiumOptions = LabOptions & {
  headless?: boolean;
  executable?: string;
  viewport?: { width: number; height: number };
  /** The browser installs the extension itself, because a managed policy says so. */
  byPolicy?: boolean;
};

/** Opens Chromium (or Edge, or Chrome) with the extension and the fixture pages. Throws when there is no browser. */
export async function openChromium({
  extension,
  headless = true,
  executable,
  viewport,
  welcomes = true,
  byPolicy = false,
}: ChromiumOptions): Promise<ChromiumLab> {
  const executablePath = executable ?? findBrowser('chromium');
  if (!executablePath) throw new Error(howToGet('chromium'));
  const answerFor = await servePages();
  const wayOut = await guardWayOut();
  const profile = await makeProfile();
  const isBranded = isBrandedChrome(executablePath);
  const context = await chromium.launchPersistentContext(profile, {
    executablePath,
    headless,
    // The sandbox cannot start as root, nor as the root of a namespace of one's own.
    chromiumSandbox: process.getuid?.() !== 0 && !byPolicy,
    viewport: viewport ?? { width: 1280, height: 900 },
    // A picture taken by itself should show a dialog as it stands, not as it fades in.
    reducedMotion: headless ? 'reduce' : 'no-preference',
    ignoreDefaultArgs: byPolicy
      ? ['--disable-extensions', '--disable-background-networking']
      : isBranded
        ? ['--disable-extensions']
        : [],
    args: [
      `--proxy-server=http://127.0.0.1:${wayOut.port}`,
      '--disable-component-update',
      ...(byPolicy
        ? []
        : isBranded
          ? ['--enable-unsafe-extension-debugging']
          : [`--disable-extensions-except=${extension}`, `--load-extension=${extension}`]),
    ],
  });
  const refused: string[] = [];
  const lines: string[] = [];
  await context.route(/^https?:/, async (route) => {
    const answer = answerFor(new URL(route.request().url()));
    if (answer) return route.fulfill(answer);
    refused.push(`${route.request().method()} ${route.request().url()}`);
    return route.abort();
  });
  const listen = (page: Page) => {
    page.on('console', (message) => lines.push(message.text()));
    page.on('pageerror', (error) => lines.push(String(error)));
  };
  for (const page of context.pages()) listen(page);
  context.on('page', listen);
  context.on('serviceworker', (worker) => worker.on('console', (message) => lines.push(message.text())));
  const cdp = await browserSession(context);
  if (isBranded && !byPolicy) await cdp.send('Extensions.loadUnpacked', { path: extension });
  const workerNow = async () =>
    context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker', { timeout: PATIENCE }));
  const id = new URL((await workerNow()).url()).host;
  // The welcome page takes the front once; a box that is typed in then would lose the focus.
  const isWelcome = (page: Page) => page.url().endsWith('/welcome.html');
  if (welcomes)
    await expect(() => expect(context.pages().some(isWelcome)).toBe(true)).toPass({ timeout: PATIENCE });
  const pages = new WeakMap<Tab, Page>();
  const wrap = (page: Page) => {
    const tab = tabOf(page);
    pages.set(tab, page);
    return tab;
  };
  const workers = async () => {
    const { targetInfos } = await cdp.send('Target.getTargets');
    return targetInfos.filter((target) => target.type === 'service_worker' && target.url.includes(id));
  };

  const extensionPage = async (file: string) => {
    const page = await context.newPage();
    // An extension that is just being reloaded has no pages for a moment.
    await expect(() => page.goto(`chrome-extension://${id}/${file}`)).toPass({ timeout: PATIENCE });
    return page;
  };
  let own: Page | undefined;
  const ownPage = async () => {
    own = own && !own.isClosed() ? own : await extensionPage('popup.html');
    return own;
  };

  return {
    browser: 'chromium',
    context,
    pageOf: (tab) => pages.get(tab) as Page,
    newTab: async () => wrap(await context.newPage()),
    extensionTab: async (file) => wrap(await extensionPage(file)),
    ownTab: async () => wrap(await ownPage()),
    reset: async () => {
      const kept = await ownPage();
      for (const page of context.pages()) if (page !== kept) await page.close();
      await kept.evaluate(forgetAll);
      for (const list of [refused, lines, wayOut.asked]) list.length = 0;
    },
    stopWorker: async () => {
      for (const { targetId } of await workers()) await cdp.send('Target.closeTarget', { targetId });
    },
    hangWorker: async () => {
      // Does not return, by its nature.
      (await workerNow())
        .evaluate(() => {
          for (;;);
        })
        .catch(() => lines.push('the worker that hung is gone'));
    },
    reloadExtension: async () => {
      const worker = await workerNow();
      const gone = new Promise<void>((resolve) => worker.once('close', () => resolve()));
      await worker.evaluate(() => setTimeout(() => chrome.runtime.reload(), 0));
      await gone;
    },
    leaving: () => [...refused, ...wayOut.asked],
    consoleLines: () => lines,
    close: async () => {
      await context.close();
      await wayOut.close();
      // The profile is still being written at close.
      await rm(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

/** A profile that does not open connections on a guess, so that whatever leaves was meant to. */
async function makeProfile(): Promise<string> {
  const profile = await mkdtemp(path.join(os.tmpdir(), 'sensecheck-'));
  await mkdir(path.join(profile, 'Default'));
  // Without developer mode an unpacked extension that reloads itself stays off.
  const preferences = {
    net: { network_prediction_options: 2 },
    extensions: { ui: { developer_mode: true } },
  };
  await writeFile(path.join(profile, 'Default', 'Preferences'), JSON.stringify(preferences));
  return profile;
}

async function browserSession(context: BrowserContext): Promise<CDPSession> {
  const browser = context.browser();
  if (!browser) throw new Error('A persistent context has no browser to ask.');
  return browser.newBrowserCDPSession();
}

function tabOf(page: Page): Tab {
  return {
    goto: async (url) => {
      await page.goto(url);
    },
    // Playwright types what it carries; here both ends are the same function's.
    evaluate: (run, given) => page.evaluate(run as (given: unknown) => never, given as unknown),
    until: async (what, run, given, timeout = PATIENCE) => {
      try {
        await page.waitForFunction(run as (given: unknown) => unknown, given as unknown, {
          timeout,
          polling: 60,
        });
      } catch (error) {
        throw new Error(`Not seen in ${timeout} ms: ${what}`, { cause: error });
      }
    },
    type: (text, delay = 0) => page.keyboard.type(text, { delay }),
    press: (keys) => page.keyboard.press(keys),
    click: (selector) =>
      page.locator(selector).filter({ visible: true }).first().click({ timeout: PATIENCE }),
    clickAt: (x, y) => page.mouse.click(x, y),
    attach: (selector, files) =>
      page.locator(selector).filter({ visible: true }).first().setInputFiles(files),
    toFront: () => page.bringToFront(),
    screenshot: async (file) => {
      await page.screenshot({ path: file });
    },
    close: () => page.close(),
  };
}
