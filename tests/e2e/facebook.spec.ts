import { ui } from '../../src/words/en-GB';
import { CLEAN, PICTURE, RISKY } from '../support/drafts';
import { expect, test } from '../support/e2e';
import { expectedOf } from '../support/expected';
import type { Tab } from '../support/lab';
import { readModel, readPosted, untilPosted } from '../support/posted';
import {
  attachInSuite,
  facebookSurfaces,
  nextThenPost,
  openComment,
  openDialog,
  openPost,
  openSuite,
  untilFocused,
} from '../support/surfaces/facebook';
import {
  choose,
  isAnythingOpen,
  readCard,
  readOurs,
  untilHeld,
  untilMark,
  untilUnderlined,
} from '../support/ui';

/** What is special to Facebook; the scenarios of every site's every surface are in surfaces.spec.ts. */

const DIALOG_BOX = '[role="dialog"] form[method] [data-lexical-editor]';
const COMMENT_BOX = 'main [role="article"] form [data-lexical-editor]';
const SUITE_BOX = '[role="combobox"][contenteditable="true"]';
const SECOND_SUITE_BOX = `.field + .field ${SUITE_BOX}`;

test.describe('a post by way of Next', () => {
  for (const [name, steps] of [
    ['the box is hidden in the same dialog', 'hidden'],
    ['the box is gone from the dialog', 'gone'],
    ['another dialog opens beside it', 'second'],
  ] as const) {
    test(`goes on to the last step, and is held there: ${name}`, async ({ tab }) => {
      await openDialog(tab, `/ridley.page/?steps=${steps}`);
      await tab.type(`one line\n${RISKY}`);
      await untilMark(tab, 'things');
      await tab.click('[aria-label="Next"]');
      await untilShown(tab, '[role="dialog"] [aria-label="Post"]');
      expect(await isAnythingOpen(tab)).toBe(false);
      await tab.click('[role="dialog"] [aria-label="Post"]');
      expect(await untilHeld(tab)).toContain(ui.holdTitle());
      expect(await readPosted(tab)).toEqual([]);
      await choose(tab, 'post');
      expect(await untilPosted(tab, 1)).toEqual([`one line\n${RISKY}`]);
    });
  }

  test('one can go back, reword it, and post it clean', async ({ tab }) => {
    await openDialog(tab, '/ridley.page/?steps=gone');
    await tab.type(RISKY);
    await untilMark(tab, 'things');
    await nextThenPost(tab);
    await untilHeld(tab);
    await choose(tab, 'edit');
    await tab.click('[aria-label="Back"]');
    await tab.click(DIALOG_BOX);
    await tab.press('Control+a');
    await tab.type(CLEAN);
    await untilMark(tab, 'clean');
    await nextThenPost(tab);
    expect(await untilPosted(tab, 1)).toEqual([CLEAN]);
    expect(await isAnythingOpen(tab)).toBe(false);
  });

  test('in another language the first button is held, and the choice holds for the last', async ({ tab }) => {
    await openDialog(tab, '/ridley.page/?steps=gone&lang=cy');
    await tab.type(RISKY);
    await untilMark(tab, 'things');
    await tab.click('[aria-label="Nesaf"]');
    await untilHeld(tab);
    await choose(tab, 'post');
    await tab.click('[role="dialog"] [aria-label="Postio"]');
    expect(await untilPosted(tab, 1)).toEqual([RISKY]);
  });
});

test.describe('a comment', () => {
  test('is read before the page empties its box; the person presses Enter again', async ({ tab }) => {
    await openComment(await on(tab, '/'));
    await tab.type(CLEAN);
    await untilMark(tab, 'clean', ui.markClean());
    // There is no button; Enter can be held all the same.
    expect(await markWords(tab)).not.toContain(ui.cannotHold());
    await tab.press('Control+a');
    await tab.press('Delete');
    await tab.evaluate(hearKeys, COMMENT_BOX);
    await tab.type(CLEAN);
    await tab.press('Enter');
    expect(await untilPosted(tab, 1)).toEqual([CLEAN]);
    // A listener on the box comes too late.
    expect(await tab.evaluate(() => (window as unknown as Heard).heard.at(-1), undefined)).toBe('');

    await tab.type(RISKY);
    await untilMark(tab, 'things');
    await tab.press('Enter');
    await untilHeld(tab);
    await choose(tab, 'post');
    await untilMark(tab, 'unchecked', ui.notices['press-enter'].mark);
    expect(await readModel(tab)).toEqual([RISKY]);
    await untilFocused(tab, COMMENT_BOX);
    await tab.press('Enter');
    expect(await untilPosted(tab, 2)).toEqual([CLEAN, RISKY]);
    expect(await readModel(tab)).toEqual(['']);
    // The next one starts anew.
    await tab.type(RISKY);
    await untilMark(tab, 'things');
    await tab.press('Enter');
    await untilHeld(tab);
  });

  test('Enter in the same breath as the last key: held, and what was typed last is read too', async ({
    tab,
  }) => {
    await openComment(await on(tab, '/'));
    await tab.type(RISKY);
    await untilMark(tab, 'things');
    await tab.evaluate((selector: string) => {
      document.execCommand('insertText', false, ' Call 07700 900123');
      const key = { key: 'Enter', bubbles: true, cancelable: true, composed: true };
      document.querySelector(selector)?.dispatchEvent(new KeyboardEvent('keydown', key));
    }, COMMENT_BOX);
    await untilHeld(tab);
    await choose(tab, 'edit');
    await untilMark(tab, 'things');
    await untilUnderlined(tab, '07700 900123');
    expect(await readPosted(tab)).toEqual([]);
  });

  test('Enter in the mention picker and Shift+Enter are the editor’s', async ({ tab }) => {
    await openComment(await on(tab, '/'));
    await tab.type('@an');
    await tab.until('the picker', () => document.querySelector('[role="listbox"]'), undefined);
    await tab.press('Enter');
    await tab.type(RISKY);
    await untilUnderlined(tab, '999 000 0018');
    await tab.press('Shift+Enter');
    await tab.type('more');
    expect(await readModel(tab)).toEqual([`Ana T ${RISKY}\nmore`]);
    expect(await readPosted(tab)).toEqual([]);
    expect(await isAnythingOpen(tab)).toBe(false);
  });

  test('40 comments, each sent as soon as it is typed: none swallowed, none doubled', async ({ tab }) => {
    await openComment(await on(tab, '/'));
    const wanted: string[] = [];
    for (let number = 1; number <= 40; number += 1) {
      wanted.push(`Tea round ${number}`);
      await tab.type(`Tea round ${number}`);
      await tab.press('Enter');
      await untilPosted(tab, number);
    }
    expect(await readPosted(tab)).toEqual(wanted);
  });

  test('in another language is known by its form', async ({ tab }) => {
    await openComment(await on(tab, '/?lang=cy'));
    await tab.type(RISKY);
    await untilMark(tab, 'things');
    await tab.press('Enter');
    await untilHeld(tab);
  });

  test('of two boxes in one dialog, each has its own button', async ({ tab }) => {
    await openPost(tab);
    await tab.type(CLEAN);
    await tab.click('[role="dialog"] [aria-label^="Reply to Ben"]');
    await untilFocused(tab, '[aria-label="Reply to Ben Nights"][data-lexical-editor]');
    await tab.type(RISKY);
    await untilMark(tab, 'things');
    await tab.click('[role="dialog"] > form #focused-state-composer-submit span');
    expect(await untilPosted(tab, 1)).toEqual([CLEAN]);
    await tab.click('.comments #focused-state-composer-submit span');
    await untilHeld(tab);
    await choose(tab, 'post');
    expect(await untilPosted(tab, 2)).toEqual([CLEAN, RISKY]);
  });
});

test.describe('boxes that stand together', () => {
  test('a comment, and a post in a dialog over it', async ({ tab }) => {
    await openComment(await on(tab, '/'));
    await tab.type(RISKY);
    await untilMark(tab, 'things');
    await tab.click('.open');
    await untilFocused(tab, DIALOG_BOX);
    await tab.type(CLEAN);
    await untilMark(tab, 'clean', ui.markClean());
    await tab.click('[role="dialog"] form [aria-label="Post"]');
    expect(await untilPosted(tab, 1)).toEqual([CLEAN]);
    expect(await isAnythingOpen(tab)).toBe(false);
    await tab.click(COMMENT_BOX);
    await untilMark(tab, 'things');
    await tab.press('Enter');
    await untilHeld(tab);
  });

  test('a chat tab over the feed is no comment, and is left alone', async ({ tab }) => {
    await tab.goto('https://www.facebook.com/?chat=open');
    await tab.click('.thread [data-lexical-editor]');
    await tab.type(RISKY);
    await tab.press('Enter');
    expect(await untilPosted(tab, 1)).toEqual([RISKY]);
    expect(await readOurs(tab, '.mark')).toEqual([]);
  });
});

test.describe('who posts, and what is attached', () => {
  /** Criticism from a person; from the organisation itself it is none. */
  const ABOUT_US = 'Our trust is a joke.';

  test('a person', async ({ tab }) => {
    const author = { name: 'Sam Road', handle: 'sam.road.demo' };
    const expected = expectedOf(ABOUT_US, { site: 'facebook', surface: 'post', author });
    // The reader may add what the rules do not say, such as that it sounds like the trust's own voice.
    const criticism = expected.things.find(({ concern }) => concern === 'trust-criticism');
    expect(criticism).toBeDefined();
    await openDialog(tab, '/');
    await tab.type(ABOUT_US);
    await untilMark(tab, 'things');
    const listed = (await readCard(tab)).find(({ concern }) => concern === 'trust-criticism');
    // The card puts what is asked first.
    expect(listed?.refs.sort()).toEqual(criticism?.refs.sort());
  });

  test('Business Suite is official', async ({ tab }) => {
    const expected = expectedOf(ABOUT_US, { site: 'facebook', surface: 'post', account: 'trust' });
    expect(expected.things).toEqual([]);
    await openSuite(tab);
    await tab.type(ABOUT_US);
    await untilMark(tab, 'clean', ui.markClean());
  });

  test("a card's picture is not one's own; one's own is, also once the site has it", async ({ tab }) => {
    await tab.goto('https://www.facebook.com/?media=sent');
    await tab.click('[aria-label^="Send this to friends"]');
    await untilFocused(tab, DIALOG_BOX);
    await tab.type(CLEAN);
    await untilMark(tab, 'clean', ui.markClean());
    expect(await markWords(tab)).not.toContain(ui.pictureNotSeen());
    await tab.attach('[role="dialog"] form input[type="file"]', [PICTURE]);
    await untilMark(tab, 'clean', ui.pictureNotSeen());
    await tab.click('[aria-label="Remove photo"]');
    await untilNoPicture(tab);
  });

  test('Business Suite: a picture from an input that is never in the page', async ({ tab }) => {
    await openSuite(tab);
    await tab.type(CLEAN);
    await untilMark(tab, 'clean', ui.markClean());
    expect(await markWords(tab)).not.toContain(ui.pictureNotSeen());
    await attachInSuite(tab, PICTURE);
    await untilMark(tab, 'clean', ui.pictureNotSeen());
    await tab.click('[aria-label="Remove photo"]');
    await untilNoPicture(tab);
  });
});

test.describe('Business Suite, customised for each site', () => {
  for (const [name, first, second] of [
    ['the first', RISKY, CLEAN],
    ['the second', CLEAN, RISKY],
  ] as const) {
    test(`is held for ${name} box, and published whole`, async ({ tab }) => {
      await openSuite(tab);
      await tab.type(first);
      await tab.click('[aria-label^="Customise post"]');
      await tab.click(SECOND_SUITE_BOX);
      await untilFocused(tab, SECOND_SUITE_BOX);
      await tab.press('Control+a');
      await tab.type(second);
      await untilMark(tab, second === RISKY ? 'things' : 'clean');
      await tab.click('[aria-label="Publish"]');
      await untilHeld(tab);
      expect(await readPosted(tab)).toEqual([]);
      await choose(tab, 'post');
      expect(await untilPosted(tab, 2)).toEqual([first, second]);
    });
  }
});

test.describe('in its real editors', () => {
  const boxes = facebookSurfaces.filter(({ name }) => ['post in a dialog', 'Business Suite'].includes(name));
  for (const box of boxes) {
    for (const [name, before] of [
      ['a hashtag', '#nightshift #999 '],
      ['a line before it', 'one line\n\nand another\n'],
    ] as const) {
      test(`${box.name}: offsets and text are right after ${name}`, async ({ tab }) => {
        await box.open(tab);
        await tab.type(`${before}${RISKY}`);
        await untilUnderlined(tab, '999 000 0018');
        expect(await readModel(tab)).toEqual([`${before}${RISKY}`]);
      });
    }
  }
});

type Heard = { heard: string[] };

/** Notes what a box holds when a listener on it hears of a key. Runs in the page. */
function hearKeys(selector: string): void {
  const box = document.querySelector(selector);
  const heard: string[] = [];
  (window as unknown as Heard).heard = heard;
  box?.addEventListener('keyup', () => heard.push(box.textContent ?? ''), true);
  box?.addEventListener('keydown', () => heard.push(box.textContent ?? ''), true);
}

async function on(tab: Tab, path: string): Promise<Tab> {
  await tab.goto(`https://www.facebook.com${path}`);
  return tab;
}

function untilShown(tab: Tab, selector: string): Promise<void> {
  return tab.until(
    selector,
    (wanted) => [...document.querySelectorAll(wanted)].some((one) => one.checkVisibility()),
    selector,
  );
}

async function markWords(tab: Tab): Promise<string> {
  return (await readOurs(tab, '.mark'))[0]?.text ?? '';
}

async function untilNoPicture(tab: Tab): Promise<void> {
  await expect(async () => expect(await markWords(tab)).not.toContain(ui.pictureNotSeen())).toPass();
}
