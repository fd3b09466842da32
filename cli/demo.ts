import { existsSync, mkdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { chromium } from '@playwright/test';
import { openChromium } from '../tests/support/chromium';
import { askWorker } from '../tests/support/messages';
import { findBrowser, findOrInstall, howToGet } from './browsers';
import { typeSamples } from './demo/self-typed';
import { buildIfStale, runTool } from './fresh-build';

/**
 * `npm run demo`: opens demo pages of the four sites, with the extension and a trust chosen, for anyone to type in. Without a display,
 * or with `--headless`, it types sample drafts itself, prints what was warned and leaves screenshots in demo-output.
 * `--trust ID` chooses another trust than WMAS.
 */
const ROOT = path.resolve(import.meta.dirname, '..');
const OUTPUT = path.join(ROOT, 'demo-output');
const PAGES = [
  'https://www.instagram.com/',
  'https://www.linkedin.com/feed/',
  'https://www.facebook.com/',
  'https://x.com/home',
];

const trust = wordAfter('--trust') ?? 'wmas';
const headless = process.argv.includes('--headless') || hasNoDisplay();
const executable = browserPath();
if (!executable) {
  console.error(`The demo needs a browser. ${howToGet('chromium')}`);
  process.exit(1);
}
const extension = buildIfStale(ROOT, 'chrome', 'production');
const lab = await openChromium({ extension, executable, headless });
try {
  const reply = await askWorker(lab, 'set-choice', { trust });
  if (!reply.ok) throw new Error(`The trust “${trust}” could not be chosen: ${reply.reason}`);
  if (headless) await showByItself();
  else await stayOpen();
} finally {
  await lab.close();
}

async function showByItself(): Promise<void> {
  rmSync(OUTPUT, { recursive: true, force: true });
  mkdirSync(OUTPUT, { recursive: true });
  console.log(
    `Sensecheck demo: sample drafts on demo pages of the four sites, trust ${trust.toUpperCase()}.`,
  );
  await typeSamples(lab, OUTPUT);
  const left = lab.leaving();
  console.log(`\nRequests that left the browser: ${left.length === 0 ? 'none' : left.join(', ')}.`);
  console.log(`Screenshots: ${path.relative(process.cwd(), OUTPUT) || '.'}`);
}

/** Until the person closes the browser. */
async function stayOpen(): Promise<void> {
  for (const page of PAGES) await (await lab.newTab()).goto(page);
  console.log('Type into any box on the four demo pages. Close the browser, or press Ctrl+C here, to end.');
  await lab.context.waitForEvent('close', { timeout: 0 });
}

/** A browser of this machine, Playwright's own, or one installed now where that is allowed. */
function browserPath(): string | undefined {
  const own = chromium.executablePath();
  const found = findBrowser('chromium') ?? (existsSync(own) ? own : undefined) ?? findOrInstall('chromium');
  if (found) return found;
  console.log('No Chrome, Edge or Chromium found: trying to install Playwright’s own.');
  runTool(ROOT, ['playwright', 'install', 'chromium'], 'inherit');
  return existsSync(own) ? own : undefined;
}

function hasNoDisplay(): boolean {
  return process.platform === 'linux' && !process.env.DISPLAY && !process.env.WAYLAND_DISPLAY;
}

function wordAfter(flag: string): string | undefined {
  const at = process.argv.indexOf(flag);
  return at >= 0 ? process.argv[at + 1] : undefined;
}
