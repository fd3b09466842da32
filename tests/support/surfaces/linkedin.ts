import { clickOn, focusOn, untilCaretIn, untilFound } from '../found';
import type { Tab } from '../lab';
import type { Finder, SubmitPath, SurfaceUnderTest } from '../surface';

/** LinkedIn: two generations, and three places where their boxes stand. */
const newShareBox: Finder = () => document.querySelector('dialog [componentkey="ShareBox_textEditor"]');
const newSharePost: Finder = () => document.querySelector('dialog .foot > button:last-child');
const pageShareBox: Finder = () => document.querySelector('dialog .tiptap[contenteditable="true"]');
const frameShareBox: Finder = () =>
  document
    .querySelector<HTMLIFrameElement>('iframe.cover')
    ?.contentDocument?.querySelector('[role="dialog"] .ql-editor, dialog .tiptap[contenteditable="true"]');
const frameSharePost: Finder = () =>
  document
    .querySelector<HTMLIFrameElement>('iframe.cover')
    ?.contentDocument?.querySelector(
      '[role="dialog"] .foot > button:last-child, dialog .foot > button:last-child',
    );
const outletShareBox: Finder = () =>
  document.querySelector('#interop-outlet')?.shadowRoot?.querySelector('.share-box-v2__modal .ql-editor');
const outletSharePost: Finder = () =>
  document.querySelector('#interop-outlet')?.shadowRoot?.querySelector('.share-actions__primary-action');

const newCommentBox: Finder = () =>
  document.querySelector('[componentkey="commentBox-urn:li:activity:101"] .tiptap');
const newCommentPost: Finder = () => document.querySelector('[data-view-name="comment-post"]');
const newReplyBox: Finder = () =>
  document.querySelector('[componentkey^="replaceableComment_"] .tiptap[contenteditable="true"]');
const newReplyPost: Finder = () => document.querySelector('[data-view-name="comment-reply-post"]');
const classicCommentBox: Finder = () =>
  document.querySelector('[data-urn] > .comments-comment-box .ql-editor');
const classicCommentPost: Finder = () =>
  document.querySelector('[data-urn] > .comments-comment-box .comments-comment-box__submit-button--cr');
const secondCommentBox: Finder = () =>
  document.querySelector('[data-urn$="102"] > .comments-comment-box .ql-editor');
const classicReplyBox: Finder = () => document.querySelector('.comments-comment-entity .ql-editor');
const classicReplyPost: Finder = () =>
  document.querySelector('.comments-comment-entity .comments-comment-box__submit-button--cr');
const frameCommentBox: Finder = () =>
  document
    .querySelector<HTMLIFrameElement>('iframe.panel')
    ?.contentDocument?.querySelector('[data-urn] > .comments-comment-box .ql-editor');
const frameCommentPost: Finder = () =>
  document
    .querySelector<HTMLIFrameElement>('iframe.panel')
    ?.contentDocument?.querySelector('[data-urn] > .comments-comment-box button[type="submit"]');

const messageBox: Finder = () => document.querySelector('.msg-form__contenteditable');
const messageSend: Finder = () => document.querySelector('.msg-form__send-button');
const outletMessageBox: Finder = () =>
  document.querySelector('#interop-outlet')?.shadowRoot?.querySelector('.msg-form__contenteditable');
const outletMessageSend: Finder = () =>
  document.querySelector('#interop-outlet')?.shadowRoot?.querySelector('.msg-form__send-button');
const inviteBox: Finder = () => document.querySelector('textarea#custom-message');
const inviteSend: Finder = () => document.querySelector('.invite .foot > button:last-child');
const headline: Finder = () => document.querySelector('#article-editor-headline__textarea');
const articleBody: Finder = () => document.querySelector('[data-test-article-editor-content-textbox]');
const articlePublish: Finder = () => document.querySelector('.share-actions__primary-action');

const caretInto = async (tab: Tab, box: Finder) => {
  await clickOn(tab, 'the box', box);
  await untilCaretIn(tab, 'the box', box);
};
/** Opens the page, presses what opens the box, and puts the caret into it. */
const openAt = (address: string, box: Finder, opener?: Finder) => async (tab: Tab) => {
  await tab.goto(`https://www.linkedin.com${address}`);
  if (opener) await clickOn(tab, 'what opens the box', opener);
  await caretInto(tab, box);
};
const startPost: Finder = () => document.querySelector('.opener');
const toolbarComment: Finder = () => document.querySelector('[componentkey="urn-101-commentButtonSection"]');
const replyButton: Finder = () => document.querySelector('.reply');

const click = (control: Finder): SubmitPath => ({
  name: 'a click',
  press: (tab) => clickOn(tab, 'Post', control),
});
const chord: SubmitPath = { name: 'Ctrl+Enter', press: (tab) => tab.press('Control+Enter') };
const keyOnControl = (control: Finder): SubmitPath => ({
  name: 'Enter on the button',
  press: async (tab) => {
    await focusOn(tab, 'Post', control);
    await tab.press('Enter');
  },
});
const allWays = (control: Finder) => [click(control), chord, keyOnControl(control)];
/** Through the last step, which may still be open from the time before. */
const publish: SubmitPath = {
  name: 'Publish in the last step',
  press: async (tab) => {
    const isOpen = await tab.evaluate(
      () => document.querySelector('.share-actions__primary-action') !== null,
      undefined,
    );
    if (!isOpen) await clickOn(tab, 'Next', () => document.querySelector('.article-editor-nav__publish'));
    await clickOn(tab, 'Publish', articlePublish);
  },
};

export const linkedinSurfaces: readonly SurfaceUnderTest[] = [
  {
    site: 'linkedin',
    name: 'post, Tiptap in a native dialog',
    surface: 'post',
    box: newShareBox,
    control: newSharePost,
    open: openAt('/feed/', newShareBox, startPost),
    submits: allWays(newSharePost),
    remount: async (tab) => {
      await clickOn(tab, 'Add media', () => document.querySelector('dialog [aria-label="Add media"]'));
      await clickOn(tab, 'Next', () => document.querySelector('dialog .back'));
      await untilFound(tab, 'the box', newShareBox);
    },
    attach: async (tab, file) => {
      await tab.attach('dialog input[type="file"]', [file]);
      await untilFound(tab, 'the preview', () => document.querySelector('#ShareBoxpreviewCard img'));
    },
    detach: (tab) => clickOn(tab, 'Remove', () => document.querySelector('#ShareBoxpreviewCard button')),
  },
  {
    site: 'linkedin',
    name: 'post, Quill in the shadow root',
    surface: 'post',
    box: outletShareBox,
    control: outletSharePost,
    open: openAt('/feed/?gen=classic&place=outlet', outletShareBox, startPost),
    submits: allWays(outletSharePost),
  },
  {
    site: 'linkedin',
    name: 'post, Quill in the frame',
    surface: 'post',
    box: frameShareBox,
    control: frameSharePost,
    open: openAt('/feed/?gen=classic&place=frame', frameShareBox, startPost),
    submits: allWays(frameSharePost),
  },
  {
    site: 'linkedin',
    name: 'post, Tiptap in a native dialog in the frame',
    surface: 'post',
    box: frameShareBox,
    control: frameSharePost,
    open: openAt('/feed/?place=frame', frameShareBox, startPost),
    submits: [click(frameSharePost), chord],
  },
  {
    site: 'linkedin',
    name: 'post as a page',
    surface: 'post',
    box: pageShareBox,
    control: newSharePost,
    open: openAt('/company/77/admin/page-posts/published/?share=true', pageShareBox, startPost),
    submits: [click(newSharePost), chord],
  },
  {
    site: 'linkedin',
    name: 'comment, Tiptap',
    surface: 'reply',
    box: newCommentBox,
    control: newCommentPost,
    open: openAt('/feed/', newCommentBox, toolbarComment),
    submits: allWays(newCommentPost),
    second: {
      open: async (tab) => {
        await clickOn(tab, 'Start a post', () => document.querySelector('.opener'));
        await caretInto(tab, newShareBox);
      },
      box: newShareBox,
    },
  },
  {
    site: 'linkedin',
    name: 'comment, Quill',
    surface: 'reply',
    box: classicCommentBox,
    control: classicCommentPost,
    open: openAt('/feed/?gen=classic', classicCommentBox),
    submits: allWays(classicCommentPost),
    second: { open: (tab) => caretInto(tab, secondCommentBox), box: secondCommentBox },
  },
  {
    site: 'linkedin',
    name: 'comment, Quill in a small frame',
    surface: 'reply',
    box: frameCommentBox,
    control: frameCommentPost,
    open: openAt('/feed/?gen=classic&place=frame', frameCommentBox),
    submits: [click(frameCommentPost), chord],
  },
  {
    site: 'linkedin',
    name: 'reply to a comment, Tiptap',
    surface: 'reply',
    box: newReplyBox,
    control: newReplyPost,
    open: openAt('/feed/', newReplyBox, replyButton),
    submits: [click(newReplyPost), chord],
  },
  {
    site: 'linkedin',
    name: 'reply to a comment, Quill',
    surface: 'reply',
    box: classicReplyBox,
    control: classicReplyPost,
    open: openAt('/feed/?gen=classic', classicReplyBox, replyButton),
    submits: [click(classicReplyPost), chord],
  },
  {
    site: 'linkedin',
    name: 'message',
    surface: 'message',
    box: messageBox,
    control: messageSend,
    open: openAt('/messaging/thread/1/', messageBox),
    submits: [
      { name: 'Enter', press: (tab) => tab.press('Enter'), replays: false },
      chord,
      click(messageSend),
    ],
  },
  {
    site: 'linkedin',
    name: 'message in the shadow root',
    surface: 'message',
    box: outletMessageBox,
    control: outletMessageSend,
    open: openAt('/messaging/thread/1/?place=outlet', outletMessageBox),
    submits: [
      { name: 'Enter', press: (tab) => tab.press('Enter'), replays: false },
      click(outletMessageSend),
    ],
  },
  {
    site: 'linkedin',
    name: 'note to an invitation',
    surface: 'message',
    box: inviteBox,
    control: inviteSend,
    open: openAt('/in/ana-tolley/', inviteBox, () => document.querySelector('.connect')),
    submits: [click(inviteSend), keyOnControl(inviteSend)],
  },
  {
    site: 'linkedin',
    name: 'headline of an article',
    surface: 'post',
    box: headline,
    open: openAt('/article/new/', headline),
    submits: [publish],
    oneLine: true,
  },
  {
    site: 'linkedin',
    name: 'body of an article',
    surface: 'post',
    box: articleBody,
    open: openAt('/article/new/', articleBody),
    submits: [publish],
  },
];
