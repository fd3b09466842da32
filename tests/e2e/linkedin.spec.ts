import { CLEAN, RISKY } from '../support/drafts';
import { expect, test } from '../support/e2e';
import { clickOn, untilCaretIn, untilFound } from '../support/found';
import type { Tab } from '../support/lab';
import { askWorker } from '../support/messages';
import { readModel, readPosted, untilPosted } from '../support/posted';
import type { Finder } from '../support/surface';
import { linkedinSurfaces } from '../support/surfaces/linkedin';
import {
  choose,
  isAnythingOpen,
  pressOurs,
  readOurs,
  untilHeld,
  untilMark,
  untilOurs,
  untilUnderlined,
} from '../support/ui';

/** What is special to LinkedIn; the scenarios of every site's every surface are in surfaces.spec.ts. */

test.describe('the card beside a box', () => {
  for (const name of [
    'post, Tiptap in a native dialog',
    'post, Quill in the shadow root',
    'post, Tiptap in a native dialog in the frame',
    'comment, Quill in a small frame',
  ]) {
    test(`opens, can be pressed, and gives the caret back: ${name}`, async ({ tab }) => {
      const { box } = await openSurface(tab, name);
      await tab.type(RISKY);
      await untilMark(tab, 'things');
      await pressOurs(tab, '.mark');
      await untilOurs(tab, '.card');
      await pressOurs(tab, '.card header button');
      await untilClosed(tab);
      // By keyboard, with the focus in it: a dialog of the site's must not fetch that back.
      await clickOn(tab, 'the box', box);
      await tab.press('Alt+Shift+S');
      await untilOurs(tab, '.card');
      await tab.press('Tab');
      expect(await isAnythingOpen(tab)).toBe(true);
      await tab.press('Escape');
      await untilClosed(tab);
      await untilCaretIn(tab, 'the box', box);
      await tab.type('!');
      expect((await readModel(tab)).join('')).toHaveLength(RISKY.length + 1);
      expect(await readPosted(tab)).toEqual([]);
    });
  }

  test('fits into a small frame', async ({ tab }) => {
    await openSurface(tab, 'comment, Quill in a small frame');
    await tab.type(RISKY);
    await untilMark(tab, 'things');
    await pressOurs(tab, '.mark');
    await untilOurs(tab, '.card');
    const frame = await tab.evaluate(() => {
      const { left, top, right, bottom } = (
        document.querySelector('iframe.panel') as Element
      ).getBoundingClientRect();
      return { left, top, right, bottom };
    }, undefined);
    const shown = [
      ...(await readOurs(tab, '.mark')),
      ...(await readOurs(tab, '.card')),
      ...(await readOurs(tab, '.card h2, .card header button')),
    ];
    expect(shown.length).toBeGreaterThan(3);
    for (const { x, y } of shown) {
      expect(x).toBeGreaterThan(frame.left);
      expect(x).toBeLessThan(frame.right);
      expect(y).toBeGreaterThan(frame.top);
      expect(y).toBeLessThan(frame.bottom);
    }
  });
});

test('the rule that paints underlines stands in the shadow root, also after its sheets were set anew', async ({
  tab,
}) => {
  await openSurface(tab, 'post, Quill in the shadow root');
  for (const close of [true, false]) {
    await tab.type(RISKY);
    await untilUnderlined(tab, '999 000 0018');
    expect(await tab.evaluate(rulesInOutlet, undefined)).toBe(1);
    if (!close) continue;
    await clickOn(tab, 'Dismiss', () =>
      document.querySelector('#interop-outlet')?.shadowRoot?.querySelector('.close'),
    );
    await clickOn(tab, 'Start a post', () => document.querySelector('.opener'));
    await untilCaretIn(tab, 'the box', () =>
      document.querySelector('#interop-outlet')?.shadowRoot?.querySelector('.ql-editor'),
    );
  }
});

test('the profile headline, in the same editor, is left alone', async ({ tab }) => {
  await tab.goto('https://www.linkedin.com/in/sam-road/edit/intro/');
  await clickOn(tab, 'the headline', () => document.querySelector('dialog .tiptap'));
  await tab.type(RISKY);
  // Beneath a box that is read, by then.
  await tab.goto('https://www.linkedin.com/feed/?gen=classic');
  await clickOn(tab, 'a comment', () => document.querySelector('[data-urn] .ql-editor'));
  await tab.type(CLEAN);
  await untilMark(tab, 'clean');

  await tab.goto('https://www.linkedin.com/in/sam-road/edit/intro/');
  await clickOn(tab, 'the headline', () => document.querySelector('dialog .tiptap'));
  await tab.type(RISKY);
  expect(await readOurs(tab, '.mark')).toEqual([]);
});

test('a mention that was picked with Enter, and the text after it', async ({ tab }) => {
  const { submits } = await openSurface(tab, 'comment, Tiptap');
  await tab.type('@an');
  await untilFound(tab, 'the picker', () => document.querySelector('[role="listbox"]'));
  await tab.press('Enter');
  await tab.type(RISKY);
  await untilUnderlined(tab, '999 000 0018');
  const text = `Ana Tolley ${RISKY}`;
  expect(await readModel(tab)).toEqual([text]);
  await submits[0]?.press(tab);
  await untilHeld(tab);
  await choose(tab, 'post');
  expect(await untilPosted(tab, 1)).toEqual([text]);
});

test('the button that opens the comment box holds nothing', async ({ tab }) => {
  await openSurface(tab, 'comment, Tiptap');
  await tab.type(RISKY);
  await untilMark(tab, 'things');
  await clickOn(tab, 'Comment', () =>
    document.querySelector('[componentkey="urn-101-commentButtonSection"]'),
  );
  expect(await isAnythingOpen(tab)).toBe(false);
  expect(await readPosted(tab)).toEqual([]);
});

test('where Enter makes a new line in messages, nothing is sent for it', async ({ lab, tab }) => {
  expect(await askWorker(lab, 'set-choice', { messages: true })).toMatchObject({ ok: true });
  const box: Finder = () => document.querySelector('.msg-form__contenteditable');
  await tab.goto('https://www.linkedin.com/messaging/thread/1/?enter=line');
  await clickOn(tab, 'the box', box);
  await tab.type(RISKY);
  await untilMark(tab, 'things');
  await tab.press('Enter');
  await untilHeld(tab);
  await choose(tab, 'post');
  await untilCaretIn(tab, 'the box', box);
  await tab.press('Enter');
  await tab.type('More');
  expect(await readPosted(tab)).toEqual([]);
  expect(await readModel(tab)).toEqual([`${RISKY}\nMore`]);
  await tab.press('Control+Enter');
  expect(await untilPosted(tab, 1)).toEqual([`${RISKY}\nMore`]);
});

test('an article is held for its headline when its body is clean, and goes out whole', async ({ tab }) => {
  const { submits } = await openSurface(tab, 'headline of an article');
  await tab.type(RISKY);
  await untilMark(tab, 'things');
  await clickOn(tab, 'the body', () => document.querySelector('[data-test-article-editor-content-textbox]'));
  await tab.type(CLEAN);
  await untilMark(tab, 'clean');
  await submits[0]?.press(tab);
  await untilHeld(tab);
  await choose(tab, 'post');
  expect(await untilPosted(tab, 3)).toEqual([RISKY, CLEAN, '']);
});

async function openSurface(tab: Tab, name: string) {
  const surface = linkedinSurfaces.find((one) => one.name === name);
  if (!surface) throw new Error(`No surface of this name: ${name}`);
  await surface.open(tab);
  return surface;
}

function untilClosed(tab: Tab): Promise<void> {
  return expect(async () => expect(await readOurs(tab, '.card')).toEqual([])).toPass();
}

function rulesInOutlet(): number {
  const root = document.querySelector('#interop-outlet')?.shadowRoot;
  const rules = [...(root?.adoptedStyleSheets ?? [])].flatMap((sheet) => [...sheet.cssRules]);
  return rules.filter(({ cssText }) => cssText.startsWith('::highlight(marked-text)')).length;
}
