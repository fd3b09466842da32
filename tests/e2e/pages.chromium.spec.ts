import { expect, type Page, test } from '@playwright/test';
import { type PopupState, popupStates } from '../fixtures/pages/popup-states';
import { addressOf, expectAccessible, expectNoSideways, oneBrowser, storeOnly } from '../support/our-pages';

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

function stateNamed(name: string): PopupState {
  const state = popupStates.find((one) => one.name === name);
  if (!state) throw new Error(`No popup state is called ${name}.`);
  return state;
}

/** Makes the extension's storage hold this and nothing else. */
/** Opens a page of the extension; the tab that the popup asks is played. */
async function openPage(
  file: string,
  viewport: { width: number; height: number },
  state?: PopupState,
  activeTab?: number,
): Promise<Page> {
  const page = await lab().context.newPage();
  await page.setViewportSize(viewport);
  if (state) await page.addInitScript(playTab, { tab: state.tab, worker: state.worker ?? 'answers' });
  if (activeTab !== undefined) await page.addInitScript(beOver, activeTab);
  await page.goto(addressOf(lab(), file));
  await expect(page.getByRole('main')).not.toHaveText('Looking at this tab…', { timeout: 8000 });
  return page;
}

/** Runs in the popup, before its own script: a popup in a tab of its own has to be told which tab it is over. */
function beOver(id: number): void {
  const { tabs } = Reflect.get(globalThis, 'chrome');
  tabs.query = (_filter: unknown, done?: (found: unknown) => void) => {
    done?.([{ id }]);
    return Promise.resolve([{ id }]);
  };
}

/** Runs in the popup, before its own script: what the browser and the script in the tab would say. */
function playTab({ tab, worker }: { tab: PopupState['tab']; worker: string }): void {
  const { tabs, runtime } = Reflect.get(globalThis, 'chrome');
  const url = tab === 'elsewhere' ? undefined : 'https://x.com/home';
  tabs.query = (_filter: unknown, done?: (found: unknown) => void) => {
    const found = [{ id: 1, url }];
    done?.(found);
    return Promise.resolve(found);
  };
  tabs.sendMessage = (_id: unknown, _message: unknown, done?: (reply: unknown) => void) => {
    if (tab === 'silent') return new Promise(() => undefined);
    if (typeof tab === 'string') {
      const error = 'Could not establish connection. Receiving end does not exist.';
      if (!done) return Promise.reject(new Error(error));
      Object.defineProperty(runtime, 'lastError', { configurable: true, value: { message: error } });
      done(undefined);
      return undefined;
    }
    const health = { composer: tab.composer, canHold: tab.composer === 'read' };
    const reply = { ok: true, value: { site: 'x', report: tab.report, health } };
    done?.(reply);
    return Promise.resolve(reply);
  };
  if (worker === 'silent') runtime.sendMessage = () => new Promise(() => undefined);
}
