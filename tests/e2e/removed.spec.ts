import { expect, test as plain } from '@playwright/test';
import { ui } from '../../src/words/en-GB';
import { openChromium } from '../support/chromium';
import { CLEAN, RISKY } from '../support/drafts';
import { built, chooseTrust } from '../support/e2e';
import { openFirefox } from '../support/firefox';
import type { Lab, Tab } from '../support/lab';
import { readModel, readPosted, untilPosted } from '../support/posted';
import { choose, readOurs, untilHeld, untilMark } from '../support/ui';
import { BOX, openBox } from '../support/x-page';

/** Milliseconds in which an open page has to notice. */
const SOON = 5000;

/** A browser of its own for each: afterwards the extension is gone from it. */
const test = plain.extend<{ lab: Lab }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixtures' names from the pattern
  lab: async ({}, use, info) => {
    const isChromium = info.project.name === 'chromium';
    const extension = built(isChromium ? 'chrome' : 'firefox', 'e2e');
    const lab = await (isChromium ? openChromium({ extension }) : openFirefox({ extension }));
    await chooseTrust(lab, 'wmas');
    await use(lab);
    await lab.close();
  },
});

test('removed while a draft is open: without a key, the page no longer looks checked, and Post works', async ({
  lab,
}) => {
  const tab = await lab.newTab();
  await openBox(tab, '/home');
  await tab.type(CLEAN);
  await untilMark(tab, 'clean');
  await remove(lab);
  await tab.toFront();
  await untilTakenBack(lab, tab);
  expect(await readModel(tab)).toEqual([CLEAN]);
  await tab.press('Control+Enter');
  expect(await untilPosted(tab, 1)).toEqual([CLEAN]);
});

test('removed while Post is held: the dialog still closes, and Post works', async ({ lab }) => {
  const tab = await lab.newTab();
  await openBox(tab, '/home');
  await tab.type(RISKY);
  await untilMark(tab, 'things', 'WMAS');
  await tab.press('Control+Enter');
  await untilHeld(tab);
  await remove(lab);
  await tab.toFront();
  await untilTakenBack(lab, tab);
  await choose(tab, 'edit');
  await expect.poll(() => readOurs(tab, 'dialog.hold[open]')).toEqual([]);
  expect(await readPosted(tab)).toEqual([]);
  await tab.click(BOX);
  await tab.press('Control+Enter');
  expect(await untilPosted(tab, 1)).toEqual([RISKY]);
});

/**
 * Waits until the page no longer says that it was checked: Chromium leaves our script alive, which says so; Firefox ends
 * it, and nothing is seen of it any more.
 */
async function untilTakenBack(lab: Lab, tab: Tab): Promise<void> {
  const words = ui.markUnchecked({ reason: 'extension-updated' });
  const shown = lab.browser === 'chromium' ? [['unchecked', expect.stringContaining(words)]] : [];
  await expect
    .poll(async () => (await readOurs(tab, '.mark')).map(({ data, text }) => [data.look, text]), {
      timeout: SOON,
    })
    .toEqual(shown);
}

/** As a policy or a person removes it, while its pages stay open. */
async function remove(lab: Lab): Promise<void> {
  const own = await lab.ownTab();
  await own.evaluate(() => {
    // Not at once: the page that asks goes with it.
    setTimeout(() => void chrome.management.uninstallSelf({ showConfirmDialog: false }), 50);
  }, undefined);
}
