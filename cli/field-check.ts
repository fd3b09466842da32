import { readFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { createInterface } from 'node:readline/promises';
import { type BrowserContext, chromium, type Page } from '@playwright/test';
import { siteIdSchema } from '../src/model/draft';
import { sites } from '../src/sites/index';
import { findBrowser, howToGet } from './browsers';
import { passedPlaces } from './field-check/fixture-results';
import { type Place, places } from './field-check/places';
import { noted, readRecord, writeRecord } from './field-check/record';
import { buildIfStale } from './fresh-build';

/**
 * `npm run field-check`: ten minutes with real accounts. Opens each site's places to write in, one after another, in a
 * browser profile kept for this; says what to type; watches what the adapter finds; never posts. Writes
 * `docs/sites.json` and `docs/sites.md`. `-- --fixture` records instead what the last end-to-end run passed.
 */
const ROOT = path.resolve(import.meta.dirname, '..');
const DOCS = path.join(ROOT, 'docs');
const RESULTS = path.join(ROOT, 'test-results/e2e.json');
/** Kept between runs, so that one signs in once. Nothing else reads it. */
const PROFILE = path.join(os.homedir(), '.sensecheck-field-check');
const TYPE = 'NHS no 999 000 0018';
const { version }: { version: string } = JSON.parse(readFileSync(path.join(ROOT, 'package.json'), 'utf8'));

if (process.argv.includes('--fixture')) recordFixture();
else await walkThrough();

function recordFixture(): void {
  let record = readRecord(DOCS);
  const passed = passedPlaces(RESULTS);
  for (const { site, name, date } of passed)
    record = noted(record, siteIdSchema.parse(site), name, { fixture: { version, date } });
  writeRecord(DOCS, record);
  console.log(`${passed.length} places passed on their hand-made pages; written to docs/sites.md.`);
}

async function walkThrough(): Promise<void> {
  const executablePath = findBrowser('chromium');
  if (!executablePath) throw new Error(howToGet('chromium'));
  const extension = buildIfStale(ROOT, 'chrome', 'production');
  const context = await chromium.launchPersistentContext(PROFILE, {
    executablePath,
    headless: false,
    viewport: null,
    args: [`--disable-extensions-except=${extension}`, `--load-extension=${extension}`],
  });
  const terminal = createInterface({ input: process.stdin, output: process.stdout });
  console.log(
    'Choose a trust on the welcome page, sign in where you are asked, and turn messages on in the options if you want them checked.',
  );
  console.log(
    'Nothing is posted. At each place answer with Enter when you have typed, s to skip, q to stop.\n',
  );
  try {
    const own = await extensionPage(context);
    const tab = await context.newPage();
    for (const place of places) {
      const answer = await visit(place, tab, (question) => terminal.question(question));
      if (answer === 'q') break;
      if (answer === 's') continue;
      const found = await lookAt(own, place);
      console.log(`   ${found.works ? 'Works' : 'Does NOT work'}: ${found.said}\n`);
      if (found.works) {
        const date = new Date().toISOString().slice(0, 10);
        writeRecord(DOCS, noted(readRecord(DOCS), place.site, place.name, { real: { version, date } }));
      }
    }
    console.log('Written to docs/sites.md. Empty the boxes before you close the browser.');
  } finally {
    terminal.close();
    await context.close();
  }
}

async function visit(
  { site, name, address, open }: Place,
  tab: Page,
  ask: (question: string) => Promise<string>,
): Promise<string> {
  await tab.goto(address);
  await tab.bringToFront();
  return ask(`${site}, ${name}\n   ${open}. Type: ${TYPE}\n   [Enter, s, q] `);
}

/** What the script in the tab says of the box: the same question the popup asks. */
async function lookAt(own: Page, { site, surface }: Place): Promise<{ works: boolean; said: string }> {
  const url = sites.find(({ id }) => id === site)?.matches ?? [];
  const reply = (await own.evaluate(async (matches) => {
    const [tab] = await chrome.tabs.query({ url: matches });
    return chrome.tabs.sendMessage(tab?.id ?? -1, { name: 'draft-report', payload: {} });
  }, url)) as {
    ok: boolean;
    value?: {
      report: { warnings: { concern: string }[] } | null;
      health: { composer: string; canHold: boolean; surface?: string };
    };
  };
  const { report, health } = reply.value ?? {};
  if (!reply.ok || !health) return { works: false, said: 'the page’s script did not answer' };
  const isRead = health.composer === 'read' && (report?.warnings.length ?? 0) > 0;
  const parts = [
    `box ${health.composer === 'none' ? 'not found' : health.composer}`,
    `${report?.warnings.length ?? 0} things noticed`,
    health.canHold ? 'Post can be held' : 'Post can NOT be held',
    health.surface === surface ? `a ${surface}` : `called a ${health.surface ?? '?'}, should be a ${surface}`,
  ];
  return { works: isRead && health.canHold && health.surface === surface, said: parts.join(', ') };
}

async function extensionPage(context: BrowserContext): Promise<Page> {
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
  const page = await context.newPage();
  await page.goto(`chrome-extension://${new URL(worker.url()).host}/popup.html`);
  return page;
}
