import { readFile } from 'node:fs/promises';
import type { Tab } from '../lab';
import type { Finder, SubmitPath, SurfaceUnderTest } from '../surface';

const HOME = 'https://www.facebook.com';
const SUITE = 'https://business.facebook.com/latest/composer?asset_id=1';
const DIALOG_BOX = '[role="dialog"] form[method] [data-lexical-editor]';
const SUITE_BOX = '[role="combobox"][contenteditable="true"]';

/** The compose box of a dialog; the page's own finder, as those below: they use nothing from outside themselves. */
const dialogBox: Finder = () => document.querySelector('[role="dialog"] form[method] [data-lexical-editor]');
const pageComment: Finder = () => document.querySelector('main [role="article"] form [data-lexical-editor]');
const send: Finder = () => document.querySelector('#focused-state-composer-submit [role="button"]');
const photo: Finder = () => document.querySelector('[aria-label="Remove photo"]');

/** Every place to write in on Facebook's fixture page. */
export const facebookSurfaces: readonly SurfaceUnderTest[] = [
  {
    site: 'facebook',
    name: 'post in a dialog',
    surface: 'post',
    open: (tab) => openDialog(tab, '/'),
    box: dialogBox,
    control: () => document.querySelector('[role="dialog"] form [aria-label="Post"]'),
    submits: [
      ...pressesOf('[role="dialog"] form [aria-label="Post"]'),
      { name: 'Ctrl+Enter', press: (tab) => tab.press('Control+Enter') },
    ],
    remount: rebuild,
    attach: attachInDialog,
    detach,
  },
  {
    site: 'facebook',
    name: 'group post',
    surface: 'post',
    open: (tab) => openDialog(tab, '/groups/77/'),
    box: dialogBox,
    control: () => document.querySelector('[role="dialog"] form [aria-label="Post"]'),
    submits: [click('[role="dialog"] form [aria-label="Post"]')],
    remount: rebuild,
    attach: attachInDialog,
    detach,
  },
  {
    site: 'facebook',
    name: 'page post, by way of Next and Post settings',
    surface: 'post',
    open: (tab) => openDialog(tab, '/ridley.page/'),
    box: dialogBox,
    control: () =>
      document.querySelector('[role="dialog"]:not([hidden]) > [aria-label="Post"]') ??
      document.querySelector('[role="dialog"] [aria-label="Next"]'),
    submits: [{ name: 'Next, then a click on Post', press: nextThenPost }],
    remount: rebuild,
    attach: attachInDialog,
    detach,
  },
  {
    site: 'facebook',
    name: 'share',
    surface: 'share',
    open: async (tab) => {
      await tab.goto(`${HOME}/`);
      await tab.click('[aria-label^="Send this to friends"]');
      await untilFocused(tab, DIALOG_BOX);
    },
    box: dialogBox,
    control: () => document.querySelector('[role="dialog"] [aria-label="Share now"]'),
    submits: pressesOf('[role="dialog"] [aria-label="Share now"]'),
    remount: rebuild,
  },
  {
    site: 'facebook',
    name: 'comment on the page, which only Enter sends',
    surface: 'reply',
    open: async (tab) => {
      await tab.goto(`${HOME}/`);
      await openComment(tab);
    },
    box: pageComment,
    submits: [{ name: 'Enter', press: (tab) => tab.press('Enter'), replays: false }],
    attach: async (tab, file) => {
      await tab.attach('main form input[type="file"]', [file]);
      await tab.until('the preview', photo, undefined);
    },
    detach,
    second: {
      // The comment stays where it was begun, under the dialog.
      open: async (tab) => {
        await tab.click('.open');
        await untilFocused(tab, DIALOG_BOX);
      },
      box: dialogBox,
    },
    oneLine: true,
  },
  {
    site: 'facebook',
    name: "comment in a post's dialog",
    surface: 'reply',
    open: openPost,
    box: () => document.querySelector('[role="dialog"] > form [data-lexical-editor]'),
    control: send,
    submits: [
      { name: 'Enter', press: (tab) => tab.press('Enter') },
      ...pressesOf('#focused-state-composer-submit [role="button"]'),
    ],
    remount: rebuild,
    second: {
      open: openReply,
      box: () => document.querySelector('[aria-label="Reply to Ben Nights"][data-lexical-editor]'),
    },
    oneLine: true,
  },
  {
    site: 'facebook',
    name: 'reply to a comment',
    surface: 'reply',
    open: async (tab) => {
      await openPost(tab);
      await openReply(tab);
    },
    box: () => document.querySelector('[aria-label="Reply to Ben Nights"][data-lexical-editor]'),
    control: send,
    submits: [
      { name: 'Enter', press: (tab) => tab.press('Enter') },
      click('#focused-state-composer-submit span'),
    ],
    remount: rebuild,
    oneLine: true,
  },
  {
    site: 'facebook',
    name: 'message',
    surface: 'message',
    open: async (tab) => {
      await tab.goto(`${HOME}/messages/t/1`);
      await tab.click('.thread [data-lexical-editor]');
      await untilFocused(tab, '.thread [data-lexical-editor]');
    },
    box: () => document.querySelector('.thread [data-lexical-editor]'),
    control: () => document.querySelector('[aria-label="Press Enter to send"]'),
    submits: [
      { name: 'Enter', press: (tab) => tab.press('Enter') },
      click('[aria-label="Press Enter to send"]'),
    ],
    remount: rebuild,
    oneLine: true,
  },
  {
    site: 'facebook',
    name: 'Business Suite',
    surface: 'post',
    open: openSuite,
    box: () => document.querySelector('[role="combobox"][contenteditable="true"]'),
    control: () => document.querySelector('[aria-label="Publish"]'),
    submits: [
      ...pressesOf('[aria-label="Publish"]'),
      { ...click('[aria-label="Schedule"]'), name: 'a click on Schedule' },
    ],
    remount: rebuild,
    attach: attachInSuite,
    detach,
    second: {
      open: async (tab) => {
        await tab.click('[aria-label^="Customise post"]');
        await tab.click(`.field + .field ${SUITE_BOX}`);
        await untilFocused(tab, `.field + .field ${SUITE_BOX}`);
        // It begins with the words of the first.
        await tab.press('Control+a');
      },
      box: () => document.querySelector('.field + .field [role="combobox"][contenteditable="true"]'),
    },
  },
];

/** Opens the compose dialog of a page of the site, and waits for the caret. */
export async function openDialog(tab: Tab, path: string): Promise<void> {
  await tab.goto(`${HOME}${path}`);
  await tab.click('.open');
  await untilFocused(tab, DIALOG_BOX);
}

/** Opens the box below the first post of the feed. */
export async function openComment(tab: Tab): Promise<void> {
  await tab.click('[aria-label="Leave a comment"]');
  await untilFocused(tab, 'main [role="article"] form [data-lexical-editor]');
}

/** Opens a post in its dialog, with the caret in its comment box. */
export async function openPost(tab: Tab): Promise<void> {
  await tab.goto(`${HOME}/`);
  await tab.click('[aria-label^="See "]');
  await untilFocused(tab, '[role="dialog"] > form [data-lexical-editor]');
}

async function openReply(tab: Tab): Promise<void> {
  await tab.click('[role="dialog"] [aria-label^="Reply to Ben"]');
  await untilFocused(tab, '[aria-label="Reply to Ben Nights"][data-lexical-editor]');
}

/** Opens Business Suite's composer. */
export async function openSuite(tab: Tab): Promise<void> {
  await tab.goto(SUITE);
  await tab.click(SUITE_BOX);
  await untilFocused(tab, SUITE_BOX);
}

/** A page's post: Next, unless that is done already, then Post. */
export async function nextThenPost(tab: Tab): Promise<void> {
  const isDone = await tab.evaluate(
    () =>
      [...document.querySelectorAll('[role="dialog"] [aria-label="Post"]')].some((one) =>
        one.checkVisibility(),
      ),
    undefined,
  );
  if (!isDone) await tab.click('[role="dialog"] [aria-label="Next"]');
  await tab.click('[role="dialog"] [aria-label="Post"]');
}

/** Waits until the caret is in the box for a selector. */
export function untilFocused(tab: Tab, selector: string): Promise<void> {
  return tab.until(`the caret in ${selector}`, (wanted) => document.activeElement?.matches(wanted), selector);
}

/** Has Business Suite open its file input, which is never in the page, and puts a picture into it. */
export async function attachInSuite(tab: Tab, file: string): Promise<void> {
  await tab.evaluate(() => {
    const { click } = HTMLInputElement.prototype;
    HTMLInputElement.prototype.click = function () {
      HTMLInputElement.prototype.click = click;
      (window as unknown as { detached: HTMLInputElement }).detached = this;
    };
  }, undefined);
  await tab.click('[aria-label="Add photo"]');
  const bytes = [...(await readFile(file))];
  await tab.evaluate((given) => {
    const { detached } = window as unknown as { detached: HTMLInputElement };
    const files = new DataTransfer();
    files.items.add(new File([new Uint8Array(given)], 'picture.png', { type: 'image/png' }));
    detached.files = files.files;
    detached.dispatchEvent(new Event('change'));
  }, bytes);
  await tab.until('the thumbnail', photo, undefined);
}

async function attachInDialog(tab: Tab, file: string): Promise<void> {
  await tab.attach('[role="dialog"] form input[type="file"]', [file]);
  await tab.until('the preview', photo, undefined);
}

async function detach(tab: Tab): Promise<void> {
  await tab.click('[aria-label="Remove photo"]');
  await tab.until('no picture', () => !document.querySelector('[aria-label="Remove photo"]'), undefined);
}

function rebuild(tab: Tab): Promise<void> {
  return tab.evaluate(() => (window as unknown as { rebuild(): void }).rebuild(), undefined);
}

function click(selector: string): SubmitPath {
  return { name: 'a click', press: (tab) => tab.click(selector) };
}

/** The three ways to press the site's buttons, which act on keys themselves. */
function pressesOf(selector: string): SubmitPath[] {
  const by = (key: string) => async (tab: Tab) => {
    await tab.evaluate((wanted) => document.querySelector<HTMLElement>(wanted)?.focus(), selector);
    await tab.press(key);
  };
  return [
    click(selector),
    { name: 'Enter on the button', press: by('Enter') },
    { name: 'Space on the button', press: by(' ') },
  ];
}
