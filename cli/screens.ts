import { mkdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import type { Page } from '@playwright/test';
import { type ChromiumLab, openChromium } from '../tests/support/chromium';
import { type Background, extensionWith } from '../tests/support/extension-copy';
import { buildIfStale } from './fresh-build';
import { screens } from './screens/list';
import { looks, shoot } from './screens/looks';

/**
 * `npm run screens [-- WORD]`: pictures of every state of mark, card, hold, popup and pages, each in every look, into
 * docs/screens. With a word, only those whose name contains it. Exit 1 when a state could not be brought about.
 */
const ROOT = path.resolve(import.meta.dirname, '..');
const FOLDER = path.join(ROOT, 'docs/screens');
const [wanted = ''] = process.argv.slice(2);
const chosen = screens.filter(({ name }) => name.includes(wanted));

const built = buildIfStale(ROOT, 'chrome', 'e2e');
if (wanted === '') rmSync(FOLDER, { recursive: true, force: true });
mkdirSync(FOLDER, { recursive: true });
const backgrounds: Background[] = [...new Set(chosen.map(({ background }) => background ?? 'as-built'))];
for (const background of backgrounds) {
  const { folder, remove } = await extensionWith(background, built);
  const lab = await openChromium({ extension: folder, welcomes: background === 'as-built' });
  // tsx marks functions by a helper of its own, which those that are sent into a page do not find there.
  await lab.context.addInitScript('globalThis.__name ??= (marked) => marked');
  try {
    for (const screen of chosen.filter((one) => (one.background ?? 'as-built') === background))
      await takeAll(lab, screen);
  } finally {
    await lab.close();
    await remove();
  }
}

async function takeAll(lab: ChromiumLab, { name, open, size }: (typeof screens)[number]): Promise<void> {
  for (const look of looks) {
    try {
      const page: Page = await open(lab, look);
      await shoot(page, look, size, path.join(FOLDER, `${name}.${look.name}.png`));
      await page.close();
    } catch (error) {
      console.error(`${name}, ${look.name}: ${error instanceof Error ? error.message : error}`);
      process.exitCode = 1;
    }
  }
  console.log(name);
}
