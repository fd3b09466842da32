import { expect, type Page, test } from '@playwright/test';
import { RISKY } from '../support/drafts';
import { databasesOf, historyIn, putHistory } from '../support/history';
import { expectAccessible, oneBrowser, openOurs, storeOnly } from '../support/our-pages';

/** The history in the browser's real database, on the page where people see and delete it. */
const lab = oneBrowser();

test.beforeEach(async () => {
  await storeOnly(lab(), { trust: 'wmas', history: true });
  const page = await openOurs(lab(), 'options.html');
  await page.getByRole('button', { name: 'Delete the history' }).click();
  await expect(page.getByRole('status')).toHaveText('The history was deleted.');
  await page.close();
});

test('holds kinds, sections and days of a draft that rested, and none of its words', async () => {
  const tab = await lab().context.newPage();
  await tab.goto('https://x.com/home');
  await tab.locator('[data-testid^="tweetTextarea"][contenteditable="true"]').first().click();
  await tab.keyboard.type(RISKY);
  const page = await openOurs(lab(), 'options.html');
  await expect(async () => {
    await page.reload();
    await expect(page.getByRole('row', { name: /Who a patient is/ })).toContainText('1 day');
  }).toPass();
  const held = await page.evaluate(async () => JSON.stringify(await indexedDB.databases()));
  expect(held).toContain('history');
  const entries = await historyIn(page);
  expect(entries.map(({ concern }) => concern)).toContain('patient-identity');
  expect(new Set(entries.map(({ day }) => day)).size).toBe(1);
  await tab.close();
  await page.close();
});

test('goes back thirty days: what is older is neither shown nor held any longer', async () => {
  const page = await openOurs(lab(), 'options.html');
  await putHistory(page, [
    { concern: 'patient-indirect', sections: ['6.4.15'], days: 3 },
    { concern: 'profanity', sections: ['6.4.7'], days: 2, daysAgo: 29 },
    { concern: 'abuse', sections: ['6.4.2'], days: 5, daysAgo: 40 },
  ]);
  await page.reload();
  const rows = page.getByRole('table').getByRole('row');
  await expect(rows).toHaveCount(3);
  await expect(rows.nth(1)).toContainText('3 days');
  await expect(rows.nth(2)).toContainText('1 day');
  expect((await historyIn(page)).map(({ concern }) => concern)).not.toContain('abuse');
  await expectAccessible(page);
  await page.emulateMedia({ colorScheme: 'dark' });
  await expectAccessible(page);
  await page.close();
});

test('is deleted by keyboard alone, all of it; the focus stays on the button', async () => {
  const page = await openOurs(lab(), 'options.html');
  await putHistory(page, [{ concern: 'profanity', sections: ['6.4.7'], days: 2 }]);
  await page.reload();
  await expect(page.getByRole('table')).toBeVisible();
  const button = page.getByRole('button', { name: 'Delete the history' });
  await tabTo(page, button);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('status')).toHaveText('The history was deleted.');
  await expect(page.getByRole('table')).toHaveCount(0);
  await expect(button).toBeFocused();
  expect(await databasesOf(page)).not.toContain('history');
  await page.close();
});

test('the trust is changed by keyboard alone, and the focus is not lost', async () => {
  const page = await openOurs(lab(), 'options.html');
  const unfold = page.locator('summary', { hasText: 'Change trust' });
  await tabTo(page, unfold);
  await page.keyboard.press('Enter');
  await tabTo(page, page.getByRole('radio', { checked: true }));
  await page.keyboard.press('ArrowDown');
  await tabTo(page, page.getByRole('button', { name: 'Use this trust' }));
  await page.keyboard.press('Enter');
  await expect(page.getByRole('status')).toHaveText('Saved.');
  await expect(page.getByText('Yorkshire Ambulance Service NHS Trust').first()).toBeVisible();
  // Folded away again: what unfolds it has the focus.
  await expect(unfold).toBeFocused();
  await page.close();
});

test('words never to flag: added and taken off by keyboard alone, kept, and the focus is not lost', async () => {
  const page = await openOurs(lab(), 'options.html');
  const field = page.getByLabel('Add a word or name');
  const words = page.getByRole('list', { name: 'Words never to flag' }).getByRole('listitem');
  await tabTo(page, field);
  await page.keyboard.type('07700');
  await page.keyboard.press('Enter');
  await expect(page.getByText('at least two letters')).toBeVisible();
  await expectAccessible(page);
  await field.fill('Biscuit');
  await page.keyboard.press('Enter');
  await expect(words).toHaveText([/^Biscuit/]);
  await expect(field).toBeFocused();
  await page.reload();
  await expect(words).toHaveText([/^Biscuit/]);
  await expectAccessible(page);
  const remove = page.getByRole('button', { name: 'Remove Biscuit' });
  await tabTo(page, remove);
  await page.keyboard.press('Enter');
  await expect(words).toHaveCount(0);
  await expect(page.getByRole('heading', { name: 'Words never to flag' })).toBeFocused();
  await page.close();
});

/** Tab by tab until it has the focus; fails where it is not reached. */
async function tabTo(page: Page, wanted: ReturnType<Page['locator']>): Promise<void> {
  for (let step = 0; step < 30; step += 1) {
    if (await wanted.evaluate((one) => one.matches(':focus'))) return;
    await page.keyboard.press('Tab');
  }
  await expect(wanted).toBeFocused();
}
