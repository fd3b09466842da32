import path from 'node:path';
import { expect, test } from '../support/e2e';
import { readModel, readPosted, untilPosted } from '../support/posted';
import { BOX, MODAL_BOX, MODAL_POST, openBox, POST, untilFocused } from '../support/x-page';

/** The page by itself: what scenarios rest on. Without a trust, so that nothing is checked or held. */
test.use({ trust: null });

test('types, picks a mention, and posts by Ctrl+Enter and by a click', async ({ tab }) => {
  await openBox(tab, '/home');
  await tab.type('Ask @be');
  await tab.until('the picker', () => document.querySelector('[role="listbox"]'), undefined);
  await tab.press('Enter');
  await tab.type('about #nights 🚑\nplease');
  const text = 'Ask @ben_on_nights about #nights 🚑\nplease';
  expect(await readModel(tab)).toEqual([text]);
  await tab.press('Control+Enter');
  await untilPosted(tab, 1);
  await tab.type('Again');
  await tab.click(POST);
  expect(await untilPosted(tab, 2)).toEqual([text, 'Again']);
});

test('a thread keeps its parts when a box is left, and loses them to a click by script', async ({ tab }) => {
  await openBox(tab, '/compose/post', MODAL_BOX);
  await tab.type('one');
  await tab.click('[role="dialog"] [data-testid="addButton"]');
  await untilFocused(tab, '[role="dialog"] [data-testid="tweetTextarea_1"]');
  await tab.type('two');
  await tab.evaluate((button) => document.querySelector<HTMLElement>(button)?.click(), MODAL_POST);
  expect(await untilPosted(tab, 2)).toEqual(['one', '']);
});

test('own pictures are blobs beside the quoted post; the input is emptied at once', async ({ tab }) => {
  await openBox(tab, '/compose/post?quote=103', MODAL_BOX);
  const picture = path.resolve(import.meta.dirname, '../../public/icon/16.png');
  await tab.attach('[role="dialog"] [data-testid="fileInput"]', [picture]);
  await tab.until(
    'the preview',
    () => document.querySelector('[data-testid="attachments"] img[src^="blob:"]'),
    undefined,
  );
  const seen = await tab.evaluate(
    () => ({
      files: [...document.querySelectorAll<HTMLInputElement>('[data-testid="fileInput"]')].map(
        (input) => input.files?.length,
      ),
      pictures: [...document.querySelectorAll<HTMLImageElement>('[data-testid="attachments"] img')].map(
        (image) => new URL(image.src).protocol,
      ),
    }),
    undefined,
  );
  expect(new Set(seen.files)).toEqual(new Set([0]));
  expect([...seen.pictures].sort()).toEqual(['blob:', 'https:', 'https:']);
});

test('the modal closes after a post, and the home box is as it was', async ({ tab }) => {
  await openBox(tab, '/home');
  await tab.type('beneath');
  await tab.click('[data-testid="SideNav_NewTweet_Button"]');
  await untilFocused(tab, MODAL_BOX);
  await tab.type('above');
  await tab.press('Control+Enter');
  await untilPosted(tab, 1);
  await tab.until('the modal gone', () => document.querySelector('[role="dialog"]') === null, undefined);
  expect(await readModel(tab)).toEqual(['beneath']);
  expect(await readPosted(tab)).toEqual(['above']);
  await tab.click(BOX);
  await tab.press('Control+z');
  expect((await readModel(tab))[0]?.length).toBeLessThan('beneath'.length);
});
