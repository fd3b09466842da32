import { readFile } from 'node:fs/promises';
import { expect, type Page, test } from '@playwright/test';
import { CLEAN, RISKY } from '../support/drafts';
import { expectAccessible, expectNoSideways, oneBrowser, openOurs, storeOnly } from '../support/our-pages';

/** The page for trying drafts in a real browser: one draft, and files of them, by keyboard and for accessibility. */
const lab = oneBrowser();
test.beforeEach(() => storeOnly(lab(), { trust: 'wmas' }));

test('says what would be said as one types, and clears when the words are others', async () => {
  const page = await openTry();
  const box = page.getByRole('textbox', { name: 'Draft' });
  await box.fill(RISKY);
  await expect(page.getByText('Post would be held once, for one of these.')).toBeVisible();
  await expect(page.getByRole('button', { name: '6.4.15 Protect patient confidentiality' })).toBeVisible();
  expect(await underlined(page)).toContain('999 000 0018');
  await expectAccessible(page);
  await page.screenshot({ path: test.info().outputPath('draft.png'), fullPage: true });
  await page.setViewportSize({ width: 320, height: 900 });
  await expectNoSideways(page);
  await box.fill(CLEAN);
  await expect(page.getByText('Post would not be held.')).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Nothing noticed' })).toBeVisible();
  expect(await underlined(page)).toEqual([]);
  await page.getByRole('button', { name: 'A patient' }).press('Enter');
  await expect(page.getByText('Post would be held once')).toBeVisible();
  await page.getByRole('button', { name: 'A cake sale' }).press('Enter');
  await expect(page.getByRole('heading', { name: 'Nothing noticed' })).toBeVisible();
  await expect(box).toHaveValue(/^Cake sale/);
  await page.close();
});

test('trust and account count: another policy’s sections, and those for official accounts', async () => {
  const page = await openTry();
  await page
    .getByRole('textbox', { name: 'Draft' })
    .fill('Thanks to Larkmoor Tyres, best in town, tell them we sent you.');
  await expect(page.getByText('Nothing noticed')).toBeVisible();
  await page.getByLabel('Account', { exact: true }).selectOption('An official account of the trust');
  await expect(page.getByRole('heading', { name: 'This may promote a company or product.' })).toBeVisible();
  await page.getByLabel('Trust', { exact: true }).selectOption('London Ambulance Service NHS Trust');
  await expect(page.getByText('LAS · Social media policy')).toBeVisible();
  // There is no page for the policy of a trust that is not the person's.
  await expect(page.getByRole('button', { name: /open the policy/ })).toHaveCount(0);
  await page.close();
});

test('write, find out why, mend: by keyboard alone', async () => {
  await storeOnly(lab(), {});
  const page = await openTry();
  await page.getByLabel('Trust', { exact: true }).focus();
  await page.keyboard.type('West');
  await expect(page.getByLabel('Trust', { exact: true })).toHaveValue('wmas');
  for (let step = 0; step < 3; step += 1) await page.keyboard.press('Tab');
  await expect(page.getByRole('textbox', { name: 'Draft' })).toBeFocused();
  await page.keyboard.type(RISKY);
  await expect(page.getByText('Post would be held once')).toBeVisible();
  await walkTo(page, 'Suggest wording');
  await page.keyboard.press('Enter');
  await walkTo(page, 'Put it in');
  await page.keyboard.press('Enter');
  await expect(page.getByText('Post would not be held.')).toBeVisible();
  await expect(page.getByRole('textbox', { name: 'Draft' })).not.toHaveValue(RISKY);
  await page.close();
});

test('a file: table with progress, broken lines told, filter, and CSV out', async () => {
  const page = await openTry();
  const rows = ['id,text,site', `a,"${RISKY}",x`, `b,${CLEAN},facebook`, 'c,,x'];
  await page.getByLabel('File', { exact: true }).setInputFiles(csv(rows));
  await expect(page.getByText('All 3 drafts were checked.')).toBeVisible();
  const lines = page.getByRole('row');
  await expect(lines).toHaveCount(4);
  await expect(lines.nth(1)).toContainText('Post would be held');
  await expect(lines.nth(1)).toContainText('Sections 6.4.12, 6.4.15');
  await expect(lines.nth(2)).toContainText('Nothing noticed');
  await expect(lines.nth(3)).toContainText('There is no text here.');
  await expectAccessible(page);
  await page.setViewportSize({ width: 320, height: 900 });
  await expectNoSideways(page);
  await expectAccessible(page);
  await page.screenshot({ path: test.info().outputPath('file.png'), fullPage: true });
  await page.getByLabel('Show', { exact: true }).selectOption('Post would be held (1)');
  await expect(lines).toHaveCount(2);
  const downloading = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save what is shown as CSV' }).press('Enter');
  const saved = await readFile(await (await downloading).path(), 'utf8');
  expect(saved.split('\r\n')[1]).toMatch(/^a,Post would be held,Who a patient is[^,]*,6\.4\.12; 6\.4\.15,/);
  expect(saved.split('\r\n')).toHaveLength(2);
  await page.close();
});

test('1,000 drafts: the page stays responsive, and cancelling keeps what came', async () => {
  const page = await openTry();
  const many = ['text', ...Array.from({ length: 1000 }, (_, at) => `"${RISKY} Day ${at} of the week."`)];
  await page.evaluate(watchTurns);
  const began = performance.now();
  await page.getByLabel('File', { exact: true }).setInputFiles(csv(many));
  await expect(page.getByText('All 1,000 drafts were checked.')).toBeVisible({ timeout: 110_000 });
  const longest = await page.evaluate(() => Number(Reflect.get(window, 'longestTurn')));
  // Milliseconds between two turns of the page, against the whole: a page that waited for the checks would stand still.
  expect(longest).toBeLessThan((performance.now() - began) / 10);
  await expect(page.getByRole('row')).toHaveCount(101);
  await page.getByRole('button', { name: 'Show 100 more' }).click();
  await expect(page.getByRole('row')).toHaveCount(201);

  await page
    .getByLabel('File', { exact: true })
    .setInputFiles(csv([...many, ...many.slice(1), ...many.slice(1)]));
  await page.getByRole('button', { name: 'Cancel' }).press('Enter');
  await expect(page.getByText(/^Cancelled: [\d,]+ of 3,000 drafts were checked\.$/)).toBeVisible();
  await expect(page.getByRole('button', { name: 'Cancel' })).toBeHidden();
  await expect(page.getByLabel('Show', { exact: true })).toBeFocused();
  await page.close();
});

async function openTry(): Promise<Page> {
  const page = await openOurs(lab(), 'try.html');
  await expect(page.getByRole('textbox', { name: 'Draft' })).toBeVisible();
  return page;
}

function csv(rows: readonly string[]) {
  return { name: 'drafts.csv', mimeType: 'text/csv', buffer: Buffer.from(rows.join('\n')) };
}

/** The words under which the mirror draws its lines. */
function underlined(page: Page): Promise<string[]> {
  return page.locator('.mirror:not([hidden]) .marked').allTextContents();
}

/** Tab by tab to the button of that name; fails where it is not reached. */
async function walkTo(page: Page, name: string): Promise<void> {
  const wanted = page.getByRole('button', { name }).first();
  await expect(wanted).toBeVisible();
  for (let step = 0; step < 12; step += 1) {
    if (await wanted.evaluate((one) => one.matches(':focus'))) return;
    await page.keyboard.press('Tab');
  }
  await expect(wanted).toBeFocused();
}

/** Runs in the page: notes the longest time, in milliseconds, for which it could do nothing else. */
function watchTurns(): void {
  let last = performance.now();
  Reflect.set(window, 'longestTurn', 0);
  setInterval(() => {
    const now = performance.now();
    Reflect.set(window, 'longestTurn', Math.max(Number(Reflect.get(window, 'longestTurn')), now - last));
    last = now;
  }, 10);
}
