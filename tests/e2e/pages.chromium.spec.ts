import { expect, type Page, test } from '@playwright/test';
import { type PopupState, popupStates, stateNamed } from '../fixtures/pages/popup-states';
import { expectAccessible, expectNoSideways, oneBrowser, storeOnly } from '../support/our-pages';
import { openPopupPage } from '../support/popup-page';

/** Popup, options and welcome in a real browser: every state, by keyboard and for accessibility. */
const lab = oneBrowser();
test.beforeEach(() => storeOnly(lab(), {}));

for (const state of popupStates) {
  test(`popup, ${state.name}`, async () => {
    await storeOnly(lab(), state.stored ?? {}, state.paused);
    const page = await openPage('popup.html', { width: 400, height: 600 }, state);
    for (const words of state.shows) await expect(page.locator('main')).toContainText(words);
    await expectAccessible(page);
    await page.screenshot({ path: test.info().outputPath('popup.png'), fullPage: true });
    await page.setViewportSize({ width: 320, height: 600 });
    await expectNoSideways(page);
    await page.close();
  });
}

test('popup: what the script in the tab says of a real draft', async () => {
  await storeOnly(lab(), { trust: 'wmas' });
  const tab = await lab().context.newPage();
  await tab.goto('https://x.com/home');
  await tab.locator('[data-testid^="tweetTextarea"][contenteditable="true"]').first().click();
  await tab.keyboard.type('Pt 999 000 0018 back again tonight');
  const id = await lab()
    .context.serviceWorkers()[0]
    ?.evaluate(async () => {
      const [found] = await chrome.tabs.query({ url: 'https://x.com/*' });
      return found?.id;
    });
  await expect(async () => {
    const popup = await openPage('popup.html', { width: 400, height: 600 }, undefined, id);
    await expect(popup.locator('main')).toContainText('6.4.15', { timeout: 500 });
    await popup.screenshot({ path: test.info().outputPath('popup.png'), fullPage: true });
    await popup.close();
  }).toPass();
  await tab.close();
});

test('popup: a trust is chosen by keyboard, and the page says what is then true', async () => {
  const page = await openPage('popup.html', { width: 400, height: 600 }, popupStates[0]);
  await page.getByRole('button', { name: 'Use this trust' }).press('Enter');
  await expect(page.getByText('Choose a trust from the list.')).toBeVisible();
  await expect(page.getByRole('radio').first()).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Space');
  await page.getByRole('button', { name: 'Use this trust' }).press('Enter');
  await expect(page.getByRole('status')).toHaveText('Saved.');
  await expect(page.getByText('Social media guidance')).toBeVisible();
  await page.close();
});

test('popup: a pause can be set and undone, and focus stays where it was or on what replaced it', async () => {
  await storeOnly(lab(), { trust: 'las' });
  const page = await openPage('popup.html', { width: 400, height: 600 }, stateNamed('no draft'));
  await page.getByRole('button', { name: 'Pause until the browser restarts' }).press('Enter');
  await page.getByRole('button', { name: 'Read drafts on X again' }).press('Enter');
  await expect(page.getByRole('button', { name: 'Pause until the browser restarts' })).toBeVisible();
  await page.close();
});

test('options: choices are kept', async () => {
  await storeOnly(lab(), { trust: 'yas' });
  const page = await openPage('options.html', { width: 1000, height: 900 });
  await page.getByRole('checkbox', { name: 'Also read private messages that I write' }).press('Space');
  await expect(page.getByRole('status')).toHaveText('Saved.');
  await page.getByRole('checkbox', { name: 'X', exact: true }).press('Space');
  await expect(page.getByRole('checkbox', { name: 'X', exact: true })).toBeChecked();
  await page.reload();
  await expect(page.getByRole('checkbox', { name: 'Also read private messages that I write' })).toBeChecked();
  await expect(page.getByRole('checkbox', { name: 'X', exact: true })).toBeChecked();
  await expect(page.getByText('@YAS_FTSU')).toBeVisible();
  await expectAccessible(page);
  await page.screenshot({ path: test.info().outputPath('options.png'), fullPage: true });
  await page.close();
});

test('options: what IT set cannot be changed, and faults are told', async () => {
  await storeOnly(lab(), stateNamed('managed').stored ?? {});
  const managed = await openPage('options.html', { width: 1000, height: 900 });
  await expect(
    managed.getByRole('checkbox', { name: 'Also read private messages that I write' }),
  ).toBeDisabled();
  await expect(managed.getByRole('button', { name: 'Use this trust' })).toHaveCount(0);
  await expectAccessible(managed);
  await managed.screenshot({ path: test.info().outputPath('managed.png'), fullPage: true });
  await managed.close();

  await storeOnly(lab(), stateNamed('faulty settings from IT').stored ?? {});
  const faulty = await openPage('options.html', { width: 320, height: 900 });
  await expect(faulty.getByText('Some settings from IT could not be used')).toBeVisible();
  await expectNoSideways(faulty);
  await expectAccessible(faulty);
  await faulty.close();
});

for (const width of [1000, 320]) {
  test(`welcome, ${width} px wide`, async () => {
    const page = await openPage('welcome.html', { width, height: 900 });
    await page.screenshot({ path: test.info().outputPath('before.png'), fullPage: true });
    await expectAccessible(page);
    await page.getByRole('radio', { name: 'London Ambulance Service NHS Trust' }).check();
    await page.getByRole('button', { name: 'Use this trust' }).click();
    await expect(page.getByText('Ready: drafts are read against the policy of London')).toBeVisible();
    await expectNoSideways(page);
    await expectAccessible(page);
    await page.screenshot({ path: test.info().outputPath('after.png'), fullPage: true });
    await page.close();
  });
}

function openPage(
  file: string,
  viewport: { width: number; height: number },
  state?: PopupState,
  activeTab?: number,
): Promise<Page> {
  return openPopupPage(lab(), file, viewport, state, activeTab);
}
