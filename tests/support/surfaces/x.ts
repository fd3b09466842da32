import path from 'node:path';
import { clickOn, focusOn, untilCaretIn, untilFound } from '../found';
import type { Tab } from '../lab';
import type { Finder, SubmitPath, SurfaceUnderTest } from '../surface';

/** X: Draft.js everywhere but in new chat. */
const homeBox: Finder = () =>
  [...document.querySelectorAll('[data-testid^="tweetTextarea_"][contenteditable="true"]')].find(
    (box) => !box.closest('[role="dialog"]') && box.checkVisibility(),
  );
const homePost: Finder = () =>
  [...document.querySelectorAll('[data-testid="tweetButtonInline"], [data-testid="tweetButton"]')].find(
    (button) => !button.closest('[role="dialog"]') && button.checkVisibility(),
  );
const modalBox: Finder = () =>
  document.querySelector(
    '[role="dialog"] [role="dialog"] [data-testid^="tweetTextarea_"][contenteditable="true"]',
  );
const modalPost: Finder = () =>
  document.querySelector(
    '[role="dialog"] [data-testid="tweetButton"], [role="dialog"] [data-testid="tweetButtonInline"]',
  );
const chatBox: Finder = () => document.querySelector('textarea[data-testid="dm-composer-textarea"]');
const chatSend: Finder = () => document.querySelector('[data-testid="dm-composer-send-button"]');
const secondBox: Finder = () =>
  document.querySelector('[role="dialog"] [data-testid="tweetTextarea_1"][contenteditable="true"]');
const narrowBox: Finder = () => document.querySelector('[data-testid^="tweetTextarea"] textarea');

const openAt = (address: string, box: Finder) => async (tab: Tab) => {
  await tab.goto(`https://x.com${address}`);
  await clickOn(tab, 'the box', box);
  await untilCaretIn(tab, 'the box', box);
};
const waysToPost = (control: Finder): SubmitPath[] => [
  { name: 'a click', press: (tab) => clickOn(tab, 'Post', control) },
  { name: 'Ctrl+Enter', press: (tab) => tab.press('Control+Enter') },
  {
    name: 'Enter on the button',
    press: async (tab) => {
      await focusOn(tab, 'Post', control);
      await tab.press('Enter');
    },
  },
];
const inModal = { box: modalBox, control: modalPost, submits: waysToPost(modalPost) };
const inPage = { box: homeBox, control: homePost, submits: waysToPost(homePost) };
const attach = async (tab: Tab, file: string) => {
  await tab.attach('[role="dialog"] [data-testid="fileInput"]', [path.resolve(file)]);
  await untilFound(tab, 'the preview', () =>
    document.querySelector('[role="dialog"] [data-testid="attachments"] img[src^="blob:"]'),
  );
};
const detach = (tab: Tab) =>
  clickOn(tab, 'the button that takes the picture away', () =>
    document.querySelector('[role="dialog"] [data-testid="attachments"] figure button'),
  );

export const xSurfaces: readonly SurfaceUnderTest[] = [
  {
    ...inPage,
    site: 'x',
    name: 'post on the home page',
    surface: 'post',
    open: openAt('/home', homeBox),
    second: {
      open: async (tab) => {
        await clickOn(tab, 'New post', () =>
          document.querySelector('[data-testid="SideNav_NewTweet_Button"]'),
        );
        await untilCaretIn(tab, 'the box in the modal', modalBox);
      },
      box: modalBox,
    },
  },
  {
    ...inModal,
    site: 'x',
    name: 'post in a modal',
    surface: 'post',
    open: openAt('/compose/post', modalBox),
    attach,
    detach,
  },
  {
    ...inModal,
    site: 'x',
    name: 'second part of a thread',
    surface: 'post',
    box: secondBox,
    open: async (tab) => {
      await openAt('/compose/post', modalBox)(tab);
      await clickOn(tab, 'Add', () => document.querySelector('[role="dialog"] [data-testid="addButton"]'));
      await untilCaretIn(tab, 'the second box', secondBox);
    },
  },
  {
    ...inModal,
    site: 'x',
    name: 'reply in a modal',
    surface: 'reply',
    open: openAt('/compose/post?in_reply_to=101', modalBox),
  },
  {
    ...inPage,
    site: 'x',
    name: "reply on the post's page",
    surface: 'reply',
    open: openAt('/ana_t/status/101', homeBox),
  },
  {
    ...inModal,
    site: 'x',
    name: 'quote',
    surface: 'share',
    open: openAt('/compose/post?quote=103', modalBox),
  },
  {
    ...inPage,
    site: 'x',
    name: 'narrow layout, textarea',
    surface: 'post',
    box: narrowBox,
    open: openAt('/home?layout=narrow', narrowBox),
  },
  {
    site: 'x',
    name: 'message in new chat',
    surface: 'message',
    box: chatBox,
    control: chatSend,
    open: openAt('/i/chat/1', chatBox),
    submits: [
      { name: 'Enter', press: (tab) => tab.press('Enter') },
      { name: 'a click', press: (tab) => clickOn(tab, 'Send', chatSend) },
    ],
  },
];
