import { randomUUID } from 'node:crypto';
import puppeteer, { type Browser, type HTTPRequest, type KeyInput, type Page } from 'puppeteer-core';
import { findBrowser, howToGet } from '../../cli/browsers';
import { forgetAll } from './forget-all';
import { type Lab, type LabOptions, PATIENCE, type Tab } from './lab';
import { servePages } from './pages';
import { guardWayOut } from './way-out';

/** As in the manifest; Firefox gives a temporary extension's pages an address by it. */
const GECKO_ID = 'sensecheck@sensecheck.invalid';
const KEPT_UUID = '8f1b2a36-5c0d-4e7a-9b43-d2f6a1c0e957';
/** Milliseconds after which an idle background is stopped, where a test asks for it; 30 s otherwise. */
const SHORT_IDLE = 3000;

export type FirefoxOptions = LabOptions & {
  executable?: string;
  /** A profile's folder that outlives the browser; otherwise each has a new one. */
  profile?: string;
  /** The browser installs the extension itself, because a managed policy says so. */
  byPolicy?: boolean;
};

/** Opens Firefox with the extension and the fixture pages, by BiDi. Throws when there is no Firefox. */
export async function openFirefox({
  extension,
  idle = 'usual',
  executable,
  profile,
  byPolicy = false,
}: FirefoxOptions): Promise<Lab> {
  const executablePath = executable ?? findBrowser('firefox');
  if (!executablePath) throw new Error(howToGet('firefox'));
  const answerFor = await servePages();
  const wayOut = await guardWayOut();
  // A profile that is started again keeps the address of the extension's pages.
  const uuid = profile ? KEPT_UUID : randomUUID();
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath,
    headless: true,
    acceptInsecureCerts: true,
    defaultViewport: { width: 1280, height: 900 },
    ...(profile ? { userDataDir: profile } : {}),
    // Lets extension pages be driven.
    args: ['--remote-allow-system-access'],
    extraPrefsFirefox: {
      'extensions.webextensions.uuids': JSON.stringify({ [GECKO_ID]: uuid }),
      ...(idle === 'short' ? { 'extensions.background.idle.timeout': SHORT_IDLE } : {}),
      'network.proxy.type': 1,
      'network.proxy.http': '127.0.0.1',
      'network.proxy.http_port': wayOut.port,
      'network.proxy.ssl': '127.0.0.1',
      'network.proxy.ssl_port': wayOut.port,
    },
  });
  if (!byPolicy) await browser.installExtension(extension);
  const refused: string[] = [];
  const lines: string[] = [];

  const newPage = async () => {
    const page = await browser.newPage();
    page.on('console', (message) => lines.push(message.text()));
    page.on('pageerror', (error) => lines.push(String(error)));
    return page;
  };
  const answer = (request: HTTPRequest) => {
    const found = answerFor(new URL(request.url()));
    if (found) return void request.respond({ ...found, contentType: found.headers['content-type'] ?? '' });
    // Frames and previews of the page itself, and a page opened from disk, are no requests.
    if (!/^(blob|data|about|file):/.test(request.url())) refused.push(`${request.method()} ${request.url()}`);
    void request.continue();
  };
  let isInstalled = !byPolicy;
  const extensionPage = async (file: string) => {
    if (!isInstalled) await untilInstalled(browser, `moz-extension://${uuid}/popup.html`);
    isInstalled = true;
    const page = await newPage();
    const address = `moz-extension://${uuid}/${file}`;
    // Firefox never reports that such a page has loaded; what counts is that it answers.
    const going = page.goto(address, { timeout: PATIENCE }).then(
      () => 'loaded',
      () => 'no answer, as always',
    );
    const tab = tabOf(page);
    await Promise.race([going, untilThere(page, address)]);
    await tab.until(
      address,
      (to) => document.readyState === 'complete' && location.href.startsWith(to),
      address,
    );
    return { tab, page };
  };
  const extensionTab = async (file: string) => (await extensionPage(file)).tab;
  let own: { tab: Tab; page: Page } | undefined;
  const ownPage = async () => {
    own = own && !own.page.isClosed() ? own : await extensionPage('popup.html');
    return own;
  };
  const ownTab = async () => (await ownPage()).tab;

  return {
    browser: 'firefox',
    newTab: async () => {
      const page = await newPage();
      await page.setRequestInterception(true);
      page.on('request', answer);
      // The welcome page may just have taken the front.
      await page.bringToFront();
      return tabOf(page);
    },
    extensionTab,
    ownTab,
    reset: async () => {
      const { tab, page: kept } = await ownPage();
      for (const page of await browser.pages()) if (page !== kept) await page.close();
      await tab.evaluate(forgetAll, undefined);
      for (const list of [refused, lines, wayOut.asked]) list.length = 0;
    },
    stopWorker: async () => {
      const tab = await ownTab();
      // Asking the background itself would wake it; the list of views does not.
      await tab.until(
        'the background stopped',
        () => !chrome.extension.getViews().some((view) => view.location.pathname.includes('background')),
        undefined,
      );
    },
    reloadExtension: async () => {
      const { tab, page } = await ownPage();
      await tab.evaluate(() => void setTimeout(() => chrome.runtime.reload(), 50), undefined);
      // Firefox empties its pages and leaves their tabs.
      await untilThere(page, `moz-extension://${uuid}`, false);
      own = undefined;
    },
    leaving: () => [...refused, ...wayOut.asked],
    consoleLines: () => lines,
    close: async () => {
      await browser.close();
      await wayOut.close();
    },
  };
}

/** Firefox installs by policy some seconds after its start; a page of the extension asked for before stays an error. */
async function untilInstalled(browser: Browser, address: string): Promise<void> {
  for (const start = Date.now(); Date.now() - start < PATIENCE; ) {
    const page = await browser.newPage();
    await page.goto(address, { timeout: 2000 }).catch(() => 'no answer, as always');
    const at = await page.evaluate(() => location.href).catch(() => 'on its way');
    await page.close();
    if (at.startsWith(address)) return;
  }
  throw new Error(`Firefox has not installed the extension in ${PATIENCE} ms.`);
}

function tabOf(page: Page): Tab {
  const press = async (keys: string) => {
    const names = keys.split('+') as KeyInput[];
    for (const name of names.slice(0, -1)) await page.keyboard.down(name);
    await page.keyboard.press(names.at(-1) as KeyInput);
    for (const name of names.slice(0, -1).reverse()) await page.keyboard.up(name);
  };
  return {
    goto: async (url) => {
      await page.goto(url);
    },
    evaluate: (run, given) => page.evaluate(run as (given: unknown) => never, given as unknown),
    until: async (what, run, given, timeout = PATIENCE) => {
      try {
        await page.waitForFunction(
          run as (given: unknown) => unknown,
          { timeout, polling: 60 },
          given as unknown,
        );
      } catch (error) {
        throw new Error(`Not seen in ${timeout} ms: ${what}`, { cause: error });
      }
    },
    type: async (text, delay = 0) => {
      // This driver writes letters outside the keyboard's layout as they are, but a line feed must be a key.
      for (const [index, line] of text.split('\n').entries()) {
        if (index > 0) await page.keyboard.press('Enter');
        await page.keyboard.type(line, { delay });
      }
    },
    press,
    click: async (selector) => {
      const { x, y } = await middleOf(page, selector);
      await page.mouse.click(x, y);
    },
    clickAt: (x, y) => page.mouse.click(x, y),
    attach: async (selector, files) => {
      const input = await page.waitForSelector(selector, { timeout: PATIENCE });
      await (input as Awaited<ReturnType<typeof page.$<'input'>>>)?.uploadFile(...files);
    },
    toFront: () => page.bringToFront(),
    screenshot: async (file) => {
      await page.screenshot({ path: file as `${string}.png` });
    },
    close: () => page.close(),
  };
}

/** Asks again and again until the page is at this address, or no longer: on its way there is nobody to answer. */
async function untilThere(page: Page, address: string, there = true): Promise<void> {
  for (const start = Date.now(); Date.now() - start < PATIENCE; ) {
    const at = await page.evaluate(() => location.href).catch(() => 'on its way');
    if (at.startsWith(address) === there) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

async function middleOf(page: Page, selector: string): Promise<{ x: number; y: number }> {
  const found = await page.waitForFunction(
    (wanted: string) => {
      const element = [...document.querySelectorAll(wanted)].find((one) => one.checkVisibility());
      element?.scrollIntoView({ block: 'nearest' });
      const box = element?.getBoundingClientRect();
      return box && { x: box.x + box.width / 2, y: box.y + box.height / 2 };
    },
    { timeout: PATIENCE },
    selector,
  );
  return (await found.jsonValue()) as { x: number; y: number };
}
