import path from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { buildIfStale } from '../../cli/fresh-build';
import { popupStates } from '../fixtures/pages/popup-states';
import { type ChromiumLab, openChromium } from '../support/chromium';
import { RISKY } from '../support/drafts';
import { putHistory } from '../support/history';
import { openOurs, storeOnly } from '../support/our-pages';
import { openPopupPage } from '../support/popup-page';
import { clipped, dataTexts, hardCoded } from '../support/pseudo-look';
import { findAndPressOurs, pressOurs, untilMark, untilOurs } from '../support/ui';
import { BOX, openBox } from '../support/x-page';

/**
 * The build of mode `pseudo`, whose every word is two fifths longer and accented: nothing is shown that did not come
 * from `src/words` or a policy, and nothing is cut off.
 */
test.describe.configure({ mode: 'default' });
let lab: ChromiumLab;
test.beforeAll(async () => {
  test.setTimeout(600_000);
  const extension = buildIfStale(path.resolve(import.meta.dirname, '../..'), 'chrome', 'pseudo');
  lab = await openChromium({ extension });
});
test.afterAll(() => lab.close());

for (const state of popupStates)
  test(`popup, ${state.name}`, async () => {
    await storeOnly(lab, state.stored ?? {}, state.paused);
    const page = await openPopupPage(lab, 'popup.html', { width: 400, height: 600 }, state);
    await expectWords(page);
    await page.close();
  });

for (const file of ['welcome', 'options', 'policy', 'about', 'try'])
  test(file, async () => {
    await storeOnly(lab, { trust: 'wmas', history: true });
    const page = await openOurs(lab, `${file}.html`);
    if (file === 'options') {
      await putHistory(page, [{ concern: 'profanity', sections: ['6.4.7'], days: 2 }]);
      await page.reload();
      await page.getByRole('table').waitFor();
    }
    if (file === 'try') {
      await page.getByRole('textbox').fill(RISKY);
      await page.locator('.trial-card .finding').first().waitFor();
    }
    await expectWords(page);
    await page.close();
  });

test('mark, card and hold', async () => {
  await storeOnly(lab, { trust: 'wmas' });
  const tab = await lab.newTab();
  const page = lab.pageOf(tab);
  await openBox(tab, '/home', BOX);
  await tab.type(RISKY);
  await untilMark(tab, 'things');
  await pressOurs(tab, '.mark');
  await untilOurs(tab, '.card');
  await findAndPressOurs(tab, '.card [data-key^="suggest"]');
  await untilOurs(tab, '.wording[data-phase="offered"]');
  await expectWords(page, '[data-beside-box]');
  await tab.press('Escape');
  await tab.press('Control+Enter');
  await untilOurs(tab, 'dialog.hold[open]');
  await expectWords(page, '[data-beside-box]');
});

/** At 320 pixels, and as wide as it was opened. In: where ours is; in a page of ours, all of it. */
async function expectWords(page: Page, within = 'body'): Promise<void> {
  const known = dataTexts();
  expect(await page.evaluate(hardCoded, { within, known: [...known, RISKY] })).toEqual([]);
  const { width = 0 } = page.viewportSize() ?? {};
  for (const one of [320, width]) {
    await page.setViewportSize({ width: one, height: 700 });
    expect(await page.evaluate(clipped, within)).toEqual([]);
  }
}
