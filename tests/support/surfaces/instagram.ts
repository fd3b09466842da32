import path from 'node:path';
import type { Tab } from '../lab';
import type { Finder, SubmitPath, SurfaceUnderTest } from '../surface';

/** A picture to write a caption for. */
const PICTURE = path.resolve(import.meta.dirname, '../../../public/icon/128.png');
const CREATE = '[role="dialog"]';
const CAPTION = `${CREATE} [data-lexical-editor="true"], ${CREATE} textarea`;
const COMMENT = 'form.comment textarea, form.comment [contenteditable="true"]';
const MESSAGE = '.chat [data-lexical-editor="true"]';

const captionBox: Finder = () =>
  document.querySelector('[role="dialog"] [data-lexical-editor="true"], [role="dialog"] .pane textarea');
const shareButton: Finder = () => document.querySelector('[role="dialog"] .head > :last-child .strong');
const doneButton: Finder = () => document.querySelector('[role="dialog"] .head > .strong');
const commentBox: Finder = () =>
  document.querySelector(
    '[role="dialog"] form.comment textarea, [role="dialog"] form.comment [contenteditable="true"]',
  ) ?? document.querySelector('form.comment textarea, form.comment [contenteditable="true"]');
const postButton: Finder = () =>
  document.querySelector('[role="dialog"] form.comment .strong') ??
  document.querySelector('form.comment .strong');
const messageBox: Finder = () => document.querySelector('.chat [data-lexical-editor="true"]');
const sendButton: Finder = () => document.querySelector('.chat .write > .press:last-child');

/** Every place to write in on Instagram's page. */
export const instagramSurfaces: readonly SurfaceUnderTest[] = [
  caption('caption, Lexical', ''),
  caption('caption, the older textarea', '?caption=textarea'),
  caption('caption, in Welsh', '?lang=cy'),
  caption('caption, in Urdu', '?lang=ur'),
  {
    site: 'instagram',
    name: 'caption, edited later',
    surface: 'caption',
    open: async (tab) => {
      await tab.goto('https://www.instagram.com/');
      await tab.click('article:last-of-type .byline [role="button"]');
      await untilThere(tab, `${CREATE} [data-lexical-editor="true"]`);
      await tab.click(`${CREATE} [data-lexical-editor="true"]`);
      await tab.press('Control+a');
      await tab.press('Delete');
    },
    box: captionBox,
    control: doneButton,
    submits: [click(`${CREATE} .head > .strong`), keyOn(`${CREATE} .head > .strong`, 'Enter')],
  },
  comment('comment, textarea', '/p/101/'),
  comment('comment, contenteditable', '/p/101/?comment=editable'),
  comment('comment, in Welsh', '/p/101/?lang=cy'),
  comment('comment over the feed', '/?open=post', `${CREATE} form.comment`),
  {
    ...comment('answer to a comment', '/p/101/'),
    open: (tab) => answer(tab, '/p/101/', 'form.comment textarea'),
    posted: (typed) => `@ben_on_nights ${typed}`,
  },
  {
    ...comment('answer to a comment, contenteditable', '/p/101/?comment=editable'),
    open: (tab) => answer(tab, '/p/101/?comment=editable', 'form.comment [contenteditable="true"]'),
    posted: (typed) => `@ben_on_nights ${typed}`,
  },
  message('message', '/direct/t/1/'),
  message('message with a sign for Send', '/direct/t/1/?send=icon'),
  message('message over the feed, in Welsh', '/?chat=over&lang=cy'),
];

function caption(name: string, query: string): SurfaceUnderTest {
  return {
    site: 'instagram',
    name,
    surface: 'caption',
    open: (tab) => openCaption(tab, `/${query}`),
    box: captionBox,
    control: shareButton,
    submits: [
      click(`${CREATE} .head > :last-child .strong`),
      keyOn(`${CREATE} .head > :last-child .strong`, 'Enter'),
      keyOn(`${CREATE} .head > :last-child .strong`, ' '),
    ],
    // Back to the crop and on again: the step of the caption is built anew.
    remount: async (tab) => {
      await tab.click(`${CREATE} .head > [role="button"]`);
      await untilThere(tab, `${CREATE} .crop`);
      await tab.click(`${CREATE} .head .strong`);
      await untilThere(tab, CAPTION);
      await tab.click(CAPTION);
      await tab.press('Control+End');
    },
  };
}

function comment(name: string, address: string, form = 'form.comment'): SurfaceUnderTest {
  const box = `${form} textarea, ${form} [contenteditable="true"]`;
  return {
    site: 'instagram',
    name,
    surface: 'reply',
    open: (tab) => openAt(tab, address, box),
    box: commentBox,
    control: postButton,
    submits: [
      click(`${form} .strong`),
      { name: 'Enter', press: (tab) => tab.press('Enter') },
      keyOn(`${form} .strong`, 'Enter'),
    ],
    remount: async (tab) => {
      await tab.evaluate(() => (window as unknown as { rebuild(): void }).rebuild(), undefined);
      await untilThere(tab, box);
      await tab.click(box);
      await tab.press('Control+End');
    },
  };
}

function message(name: string, address: string): SurfaceUnderTest {
  return {
    site: 'instagram',
    name,
    surface: 'message',
    open: (tab) => openAt(tab, address, MESSAGE),
    box: messageBox,
    control: sendButton,
    submits: [
      click('.chat .write > .press:last-child'),
      { name: 'Enter', press: (tab) => tab.press('Enter') },
    ],
  };
}

/** Goes through the steps of a new post to its caption, and puts the caret there. */
export async function openCaption(tab: Tab, address = '/', files = [PICTURE]): Promise<void> {
  await tab.goto(`https://www.instagram.com${address}`);
  await tab.click('.create');
  await tab.attach(`${CREATE} input[type="file"]`, files);
  await untilThere(tab, `${CREATE} .crop`);
  await tab.click(`${CREATE} .head .strong`);
  await untilThere(tab, CAPTION);
  await tab.click(CAPTION);
  await untilFocused(tab, CAPTION);
}

async function openAt(tab: Tab, address: string, box = COMMENT): Promise<void> {
  await tab.goto(`https://www.instagram.com${address}`);
  await tab.click(box);
  await untilFocused(tab, box);
}

async function answer(tab: Tab, address: string, box: string): Promise<void> {
  await tab.goto(`https://www.instagram.com${address}`);
  await tab.click('.comments li:first-child .small');
  await untilFocused(tab, box);
}

function click(selector: string): SubmitPath {
  return { name: 'a click', press: (tab) => tab.click(selector) };
}

/** A key on the control itself, which is a div and acts on it without a click. */
function keyOn(selector: string, key: 'Enter' | ' '): SubmitPath {
  return {
    name: `${key === ' ' ? 'Space' : key} on the control`,
    press: async (tab) => {
      await tab.evaluate((wanted) => document.querySelector<HTMLElement>(wanted)?.focus(), selector);
      await tab.press(key);
    },
  };
}

function untilThere(tab: Tab, selector: string): Promise<void> {
  return tab.until(selector, (wanted) => document.querySelector(wanted), selector);
}

function untilFocused(tab: Tab, selector: string): Promise<void> {
  return tab.until(`the caret in ${selector}`, (wanted) => document.activeElement?.matches(wanted), selector);
}
