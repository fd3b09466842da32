import { RISKY } from '../support/drafts';
import { expect, test } from '../support/e2e';
import type { Lab } from '../support/lab';
import { readPosted, untilPosted } from '../support/posted';
import { choose, readOurs, readUnderlined, untilHeld, untilMark, untilUnderlined } from '../support/ui';
import { openBox } from '../support/x-page';

/** What IT sets for a roll-out, as the page obeys it; the settings as received are put where the worker keeps them. */
const milder = '{"patient-identity":"caution","patient-indirect":"caution","incident-details":"caution"}';

test('quiet: the number on the button and nothing else; Post goes through', async ({ lab, tab }) => {
  await setManaged(lab, { trust: 'wmas', mode: 'quiet', holdAt: 'caution' });
  await openBox(tab, '/home');
  await tab.type(RISKY);
  await untilBadge(lab);
  expect(await readOurs(tab, '.mark, .card')).toEqual([]);
  expect(await readUnderlined(tab)).toEqual([]);
  await tab.press('Control+Enter');
  expect(await untilPosted(tab, 1)).toEqual([RISKY]);
});

test('tips: underlines and mark, and Post goes through', { tag: '@all-firefox' }, async ({ lab, tab }) => {
  await setManaged(lab, { trust: 'wmas', mode: 'tips', holdAt: 'caution' });
  await openBox(tab, '/home');
  await tab.type(RISKY);
  await untilUnderlined(tab, '999 000 0018');
  await untilMark(tab, 'things');
  await tab.press('Control+Enter');
  expect(await untilPosted(tab, 1)).toEqual([RISKY]);
});

test('full: what IT’s severity by concern makes milder is not held', { tag: '@all-firefox' }, async ({
  lab,
  tab,
}) => {
  await setManaged(lab, { trust: 'wmas', severity: milder });
  await openBox(tab, '/home');
  await tab.type(RISKY);
  await untilUnderlined(tab, '999 000 0018');
  await tab.press('Control+Enter');
  expect(await untilPosted(tab, 1)).toEqual([RISKY]);
});

test('full: held at a caution where IT says so, and Post comes back', { tag: '@all-firefox' }, async ({
  lab,
  tab,
}) => {
  await setManaged(lab, { trust: 'wmas', severity: milder, holdAt: 'caution' });
  await openBox(tab, '/home');
  await tab.type(RISKY);
  await untilUnderlined(tab, '999 000 0018');
  await tab.press('Control+Enter');
  await untilHeld(tab);
  expect(await readPosted(tab)).toEqual([]);
  await choose(tab, 'post');
  expect(await untilPosted(tab, 1)).toEqual([RISKY]);
});

test('a site that IT has turned off is left alone', { tag: '@all-firefox' }, async ({ lab, tab }) => {
  await setManaged(lab, { trust: 'wmas', sites: ['x'] });
  await openBox(tab, '/home');
  await tab.type(RISKY);
  await tab.press('Control+Enter');
  expect(await untilPosted(tab, 1)).toEqual([RISKY]);
  expect(await readOurs(tab, '.mark, .card')).toEqual([]);
  expect(await readUnderlined(tab)).toEqual([]);
});

async function setManaged(lab: Lab, values: Record<string, unknown>): Promise<void> {
  const own = await lab.ownTab();
  await own.evaluate((given) => chrome.storage.local.set({ managed: { values: given } }), values);
}

/** Waits until the button has a number on the tab of the site. */
async function untilBadge(lab: Lab): Promise<void> {
  const own = await lab.ownTab();
  await expect(async () => {
    const texts = await own.evaluate(async () => {
      const tabs = await chrome.tabs.query({ url: 'https://x.com/*' });
      return Promise.all(tabs.map(({ id = -1 }) => chrome.action.getBadgeText({ tabId: id })));
    }, undefined);
    expect(texts).toEqual([expect.stringMatching(/^[1-9]/)]);
  }).toPass();
}
