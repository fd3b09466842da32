import { beforeEach, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { readChoices, readPaused, storeChoices, storePaused } from '../../src/store/choices';

beforeEach(() => fakeBrowser.reset());

const untouched = { trust: null, messages: false, sitesOff: [], history: false, ownWords: [] };

it('is everything off before anything was chosen', async () => {
  expect(await readChoices()).toEqual(untouched);
  expect(await readPaused()).toEqual([]);
});

it('changes what is given and leaves the rest', async () => {
  await storeChoices({ trust: 'las', messages: true });
  await storeChoices({ messages: undefined, sitesOff: ['x'] });
  expect(await readChoices()).toEqual({
    trust: 'las',
    messages: true,
    sitesOff: ['x'],
    history: false,
    ownWords: [],
  });
});

it.each([
  { stored: { trust: 4, messages: true }, read: { messages: true } },
  { stored: { trust: 'las', sitesOff: 'x' }, read: { trust: 'las' } },
  { stored: { messages: 'yes', sitesOff: ['x', 'myspace'] }, read: {} },
])('falls back value by value: $stored', async ({ stored, read }) => {
  await fakeBrowser.storage.local.set<Record<string, unknown>>(stored);
  expect(await readChoices()).toEqual({ ...untouched, ...read });
});

it('keeps a pause in the session only', async () => {
  await storePaused(['x']);
  expect(await readPaused()).toEqual(['x']);
  expect(await fakeBrowser.storage.local.get()).toEqual({});
});
