import path from 'node:path';
import { ui } from '../../src/words/en-GB';
import { CLEAN, RISKY } from '../support/drafts';
import { expect, test } from '../support/e2e';
import { expectedOf } from '../support/expected';
import type { Tab } from '../support/lab';
import { askWorker } from '../support/messages';
import { readModel, readPosted, untilPosted } from '../support/posted';
import {
  choose,
  isAnythingOpen,
  readCard,
  readOurs,
  readUnderlined,
  untilGone,
  untilHeld,
  untilMark,
  untilUnderlined,
} from '../support/ui';
import { BOX, MODAL_BOX, MODAL_POST, openBox, POST, untilFocused } from '../support/x-page';

/** Its file says 14 November 2026, near Thatcham. */
const PHOTO = path.resolve(import.meta.dirname, '../fixtures/photos/with-place.jpg');

/** What the mark says first, whatever the reason. */
const NOT_CHECKED = ui.markUnchecked({ reason: 'no-answer' }).split(':')[0];
const AUTHOR = { name: 'Sam Road', handle: '@sam_road' };

test.describe('a draft is read as it is typed', () => {
  test('the right words are underlined and the right sections listed', async ({ tab }) => {
    const expected = expectedOf(RISKY, { site: 'x', surface: 'post', author: AUTHOR });
    expect(expected.things.map(({ concern }) => concern)).toContain('patient-identity');
    await openBox(tab, '/home');
    await tab.type(RISKY);
    await untilUnderlined(tab, expected.underlined);
    await untilMark(tab, 'things', ui.markThings({ count: expected.things.length, policy: 'WMAS' }));
    const listed = await readCard(tab);
    expect(sorted(listed)).toEqual(sorted(expected.things));
    expect(await readModel(tab)).toEqual([RISKY]);
  });

  test('rewording clears it', async ({ tab }) => {
    await openBox(tab, '/home');
    await tab.type(RISKY);
    await untilMark(tab, 'things');
    await tab.press('Control+a');
    await tab.type(CLEAN);
    await untilMark(tab, 'clean', ui.markClean());
    expect(await readUnderlined(tab)).toEqual([]);
    expect(await isAnythingOpen(tab)).toBe(false);
    expect(await readModel(tab)).toEqual([CLEAN]);
  });

  for (const [index, [name, before]] of (
    [
      ['a line before it', 'one line\n\nand another\n'],
      ['a hashtag', '#nightshift #999 '],
    ] as const
  ).entries()) {
    const tag = onceInFirefox(index);
    test(`offsets and text are right after ${name}`, { tag }, async ({ tab }) => {
      await openBox(tab, '/home');
      await tab.type(`${before}${RISKY}`);
      await untilUnderlined(tab, '999 000 0018');
      expect(await readModel(tab)).toEqual([`${before}${RISKY}`]);
    });
  }

  test('offsets and text are right after a mention that was picked with Enter', async ({ tab }) => {
    await openBox(tab, '/home');
    await tab.type('@an');
    await tab.until('the picker', () => document.querySelector('[role="listbox"]'), undefined);
    await tab.press('Enter');
    await tab.type(RISKY);
    await untilUnderlined(tab, '999 000 0018');
    expect(await readModel(tab)).toEqual([`@ana_t ${RISKY}`]);
    expect(await readPosted(tab)).toEqual([]);
  });

  test('the home box under a modal is another composer', async ({ tab }) => {
    await openBox(tab, '/home');
    await tab.type(RISKY);
    await untilMark(tab, 'things');
    await tab.click('[data-testid="SideNav_NewTweet_Button"]');
    await untilFocused(tab, MODAL_BOX);
    await tab.type(CLEAN);
    await untilMark(tab, 'clean');
    await tab.click(MODAL_POST);
    expect(await untilPosted(tab, 1)).toEqual([CLEAN]);
    expect(await isAnythingOpen(tab)).toBe(false);
    expect(await readModel(tab)).toEqual([RISKY]);
    // The draft beneath is as it was, and still held.
    await tab.click(BOX);
    await untilMark(tab, 'things');
    await tab.press('Control+Enter');
    await untilHeld(tab);
  });
});

test.describe('Post is held once for something serious', () => {
  const presses: [name: string, query: string, press: (tab: Tab) => Promise<void>][] = [
    ['Space on the button', '', (tab) => pressOnButton(tab, ' ')],
    ['Enter on a div that is the button', '?control=div', (tab) => pressOnButton(tab, 'Enter')],
  ];
  for (const [index, [name, query, press]] of presses.entries()) {
    const tag = onceInFirefox(index);
    test(`by ${name}; Edit returns the caret, Post anyway posts once, whole`, { tag }, async ({ tab }) => {
      await openBox(tab, `/home${query}`);
      await tab.type(RISKY);
      await untilMark(tab, 'things');
      for (let back = 0; back < 5; back += 1) await tab.press('ArrowLeft');
      await press(tab);
      expect(await untilHeld(tab)).toContain(ui.holdTitle());
      expect(await readOurs(tab, 'dialog.hold')).toHaveLength(1);
      await choose(tab, 'edit');
      await untilFocused(tab, BOX);
      await tab.type('very ');
      const edited = `${RISKY.slice(0, -5)}very ${RISKY.slice(-5)}`;
      expect(await readModel(tab)).toEqual([edited]);
      expect(await readPosted(tab)).toEqual([]);

      await untilMark(tab, 'things');
      await press(tab);
      await untilHeld(tab);
      await choose(tab, 'post');
      expect(await untilPosted(tab, 1)).toEqual([edited]);
      expect(await isAnythingOpen(tab)).toBe(false);
      // The next draft starts anew, and posts in its turn: nothing was kept back, nothing doubled.
      await tab.click(BOX);
      await tab.type(CLEAN);
      await tab.press('Control+Enter');
      expect(await untilPosted(tab, 2)).toEqual([edited, CLEAN]);
    });
  }

  test('a finding that was held twice goes through', async ({ tab }) => {
    await openBox(tab, '/home');
    await tab.type(RISKY);
    await untilMark(tab, 'things');
    for (let times = 0; times < 2; times += 1) {
      await tab.press('Control+Enter');
      await untilHeld(tab);
      await choose(tab, 'edit');
      await untilFocused(tab, BOX);
    }
    await tab.press('Control+Enter');
    expect(await untilPosted(tab, 1)).toEqual([RISKY]);
  });

  for (const [index, [name, drafts, press]] of (
    [
      ['the part with the caret, by Ctrl+Enter', [CLEAN, RISKY], (tab) => tab.press('Control+Enter')],
      ['another part, by Ctrl+Enter', [RISKY, CLEAN], (tab) => tab.press('Control+Enter')],
      ['another part, by a click', [RISKY, CLEAN], (tab) => tab.click(MODAL_POST)],
    ] as [string, [string, string], (tab: Tab) => Promise<void>][]
  ).entries()) {
    const tag = onceInFirefox(index);
    test(`in a thread, for ${name}; all parts are posted whole`, { tag }, async ({ tab }) => {
      await openBox(tab, '/compose/post', MODAL_BOX);
      await tab.type(drafts[0]);
      await tab.click('[role="dialog"] [data-testid="addButton"]');
      await untilFocused(tab, '[role="dialog"] [data-testid="tweetTextarea_1"]');
      await tab.type(drafts[1]);
      await untilMark(tab, drafts[1] === RISKY ? 'things' : 'clean');
      await press(tab);
      await untilHeld(tab);
      await choose(tab, 'post');
      expect(await untilPosted(tab, 2)).toEqual(drafts);
    });
  }

  for (const [name, path, box, button] of [
    ['a modal with the other button', '/compose/post?button=inline', MODAL_BOX, MODAL_POST],
  ] as const) {
    test(`in ${name}`, async ({ tab }) => {
      await openBox(tab, path, box);
      await tab.type(RISKY);
      await untilMark(tab, 'things');
      await tab.click(button);
      await untilHeld(tab);
      await choose(tab, 'post');
      expect(await untilPosted(tab, 1)).toEqual([RISKY]);
    });
  }
});

test.describe('a clean draft', () => {
  test('a photo that carries where and when it was taken says so, until it is taken away', async ({
    tab,
  }) => {
    await openBox(tab, '/compose/post', MODAL_BOX);
    await tab.type(CLEAN);
    await untilMark(tab, 'clean', ui.markClean());
    await tab.attach('[role="dialog"] [data-testid="fileInput"]', [PHOTO]);
    await untilMark(tab, 'clean', ui.photoTells({ place: true, time: true }));
    await tab.click('[role="dialog"] [data-testid="attachments"] figure button');
    await untilGone(tab, '.mark', ui.photoTells({ place: true, time: true }));
  });

  test('200 posts, each pressed 30 ms after its last key: none swallowed, none doubled', {
    tag: ['@all-firefox'],
  }, async ({ tab }) => {
    test.setTimeout(240_000);
    await openBox(tab, '/home');
    const wanted: string[] = [];
    for (let number = 1; number <= 200; number += 1) {
      const text = `Tea round ${number}`;
      wanted.push(text);
      await tab.type(text);
      await new Promise((resolve) => setTimeout(resolve, 30));
      // Turn and turn about, as people do.
      await (number % 2 === 0 ? tab.click(POST) : tab.press('Control+Enter'));
      await untilPosted(tab, number);
      if (number % 2 === 0) await tab.click(BOX);
    }
    expect(await readPosted(tab)).toEqual(wanted);
  });

  test('messages are left alone until the person turns them on', async ({ lab, tab }) => {
    await openBox(tab, '/i/chat/1', 'textarea');
    await tab.type(RISKY);
    await tab.press('Enter');
    expect(await untilPosted(tab, 1)).toEqual([RISKY]);
    expect(await readOurs(tab, '.mark')).toEqual([]);

    expect(await askWorker(lab, 'set-choice', { messages: true })).toMatchObject({ ok: true });
    await openBox(tab, '/i/chat/1', 'textarea');
    await tab.type(RISKY);
    await untilMark(tab, 'things');
    await tab.press('Enter');
    await untilHeld(tab);
    await choose(tab, 'post');
    expect(await untilPosted(tab, 1)).toEqual([RISKY]);
  });
});

test.describe('what can fail leaves the person able to post, and told', () => {
  for (const background of ['gone', 'silent'] as const) {
    test.describe(`the background is ${background}`, () => {
      test.use({ background });
      test('the draft is said not to be checked, and is posted', async ({ tab }) => {
        await openBox(tab, '/home');
        await tab.type(RISKY);
        await untilMark(tab, 'unchecked', NOT_CHECKED);
        await tab.press('Control+Enter');
        expect(await untilPosted(tab, 1)).toEqual([RISKY]);
        await tab.click(BOX);
        await tab.type(CLEAN);
        await untilMark(tab, 'unchecked', NOT_CHECKED);
        await tab.click(POST);
        expect(await untilPosted(tab, 2)).toEqual([RISKY, CLEAN]);
      });
    });
  }

  test.describe('a worker that is stopped when idle', () => {
    test.use({ idle: 'short' });
    test('is started again by typing, knows the trust, and Post is held', async ({ lab, tab }) => {
      await openBox(tab, '/home');
      await tab.type(CLEAN);
      await untilMark(tab, 'clean');
      await lab.stopWorker();
      await tab.toFront();
      await tab.press('Control+a');
      await tab.type(RISKY);
      await untilMark(tab, 'things');
      await tab.press('Control+Enter');
      await untilHeld(tab);
      await choose(tab, 'post');
      expect(await untilPosted(tab, 1)).toEqual([RISKY]);
    });
  });

  test('a Post button that is not found', async ({ tab }) => {
    await openBox(tab, '/home?missing=button');
    await tab.type(CLEAN);
    await untilMark(tab, 'clean', ui.cannotHold());
    await tab.press('Control+Enter');
    expect(await untilPosted(tab, 1)).toEqual([CLEAN]);
  });

  test('an editor that is not known is still read, and Post is held', async ({ tab }) => {
    await openBox(tab, '/home?editor=unknown', '.plain');
    await tab.type(RISKY);
    await untilMark(tab, 'things');
    expect(await readUnderlined(tab)).toContain('999 000 0018');
    await tab.click(POST);
    await untilHeld(tab);
    await choose(tab, 'post');
    expect(await untilPosted(tab, 1)).toEqual([RISKY]);
  });

  test('an editor that is not known, without a button of its own', async ({ tab }) => {
    await openBox(tab, '/home?editor=unknown&missing=button', '.plain');
    await tab.type(RISKY);
    await untilMark(tab, 'unchecked', ui.markUnchecked({ reason: 'unknown-box' }));
    await tab.press('Control+Enter');
    expect(await untilPosted(tab, 1)).toEqual([RISKY]);
  });

  test.describe('an extension that is updated', () => {
    test.use({ spoils: true });
    test('is reloaded under the page', async ({ lab, tab }) => {
      await openBox(tab, '/home');
      await tab.type(CLEAN);
      await untilMark(tab, 'clean');
      await lab.reloadExtension();
      await tab.click(BOX);
      await tab.press('Control+a');
      await tab.type(RISKY);
      // Firefox puts the new script into open tabs; Chromium leaves the old one, which says so.
      if (lab.browser === 'chromium') {
        await untilMark(tab, 'unchecked', ui.markUnchecked({ reason: 'extension-updated' }));
        await tab.click(POST);
      } else {
        await untilMark(tab, 'things');
        await tab.click(POST);
        await untilHeld(tab);
        await choose(tab, 'post');
      }
      expect(await untilPosted(tab, 1)).toEqual([RISKY]);
    });
  });

  test.describe('no trust chosen', () => {
    test.use({ trust: null });
    test('is said, and nothing is held', async ({ tab }) => {
      await openBox(tab, '/home');
      await tab.type(RISKY);
      await untilMark(tab, 'unchecked', ui.markUnchecked({ reason: 'no-trust' }));
      await tab.press('Control+Enter');
      expect(await untilPosted(tab, 1)).toEqual([RISKY]);
    });
  });
});

/** The tag of one row of many: Firefox takes the first, and the rest with `npm run e2e -- --all`. */
function onceInFirefox(index: number): string[] {
  return index === 0 ? [] : ['@all-firefox'];
}

async function pressOnButton(tab: Tab, key: string): Promise<void> {
  await tab.evaluate((selector) => {
    const buttons = [...document.querySelectorAll<HTMLElement>(selector)];
    buttons.find((button) => button.checkVisibility())?.focus();
  }, POST);
  await tab.press(key);
}

function sorted(things: readonly { concern: string; refs: readonly string[] }[]) {
  return things
    .map(({ concern, refs }) => ({ concern, refs: [...refs].sort() }))
    .sort((one, other) => one.concern.localeCompare(other.concern));
}
