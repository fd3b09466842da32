import type { Selectors } from './site-module';

/**
 * Where things are on Instagram: www.instagram.com, seen February to October 2026. It has no test ids and its labels
 * follow the language: they come first, and beside each stands what the place alone tells.
 */
export const instagramSelectors = {
  /** Last step of the create dialog, and "Edit info". Lexical; a textarea before 2025. In English. */
  captionBox:
    '[contenteditable="true"][aria-label^="Write a caption"], textarea[aria-label^="Write a caption"]',
  /** The same in other languages: an editor in a dialog and in no form. A textarea needs a preview beside it too. */
  dialogEditor: '[role="dialog"] [data-lexical-editor="true"][contenteditable="true"]',
  dialogTextarea: '[role="dialog"] textarea',
  /** Under a post: a textarea of React's; some accounts have a contenteditable. In English. */
  commentBox:
    'form textarea[aria-label^="Add a comment"], form [contenteditable="true"][aria-label^="Add a comment"]',
  /** The same in other languages: in the form under a post. */
  postForm: 'article form, [role="dialog"]:has(article) form, main:has(article) form',
  formBox: 'form textarea, form [contenteditable="true"][role="textbox"]',
  /** `/direct/`, and the chats that open over every other page. In English. */
  messageBox:
    '[role="textbox"][contenteditable="true"][aria-label="Message"], textarea[placeholder^="Message"]',
  /** The same in other languages: Lexical on its own; comments are in forms and captions in dialogs. */
  looseEditor: '[data-lexical-editor="true"][contenteditable="true"]',
  /** Whom to send to: a dialog that asks this shares privately. */
  recipients: 'input[name="queryBox"]',
  dialog: '[role="dialog"]',
  /** The title of the create dialog: Back on one side of it, Share or Done on the other. */
  heading: 'h1, h2, [role="heading"]',
  /** Beside the message box once it has text: words, or an icon. */
  send: '[role="button"][aria-label="Send"], button[aria-label="Send"], [role="button"]:has(svg[aria-label="Send"])',
  /** What stands around a message box, never in its own row: names, messages, lists. */
  aroundMessage: 'a[href], h1, h2, [role="heading"], [role="row"], [role="grid"], [role="log"]',
  /** Own pictures before they are uploaded; avatars are https. */
  ownMedia: 'img[src^="blob:"], video[src^="blob:"], video:has(> source[src^="blob:"]), canvas',
  /** A picture that is drawn as a background, as the crop step does it. */
  ownBackground: '[style*="blob:"]',
  /** "Accessibility": a line for each picture. The place to tag has a name, in every language. */
  altInput: 'input[placeholder^="Write alt text"]',
  otherInput: 'input[type="text"]:not([name="creation-location-input"]):not([type="search"])',
  /** The own profile in the navigation: the one link there with a face. */
  profileLink: 'a[href^="/"]:has(img)',
  /** Where other people's faces are. */
  content: 'main, [role="main"], article, [role="dialog"]',
  article: 'article, [role="dialog"], main',
  /** What is written under a picture, on its own page and in its dialog. Not known for the feed. */
  words: 'h1[dir="auto"]',
  /** One comment among others. */
  comment: 'ul li',
  commentWords: 'span[dir="auto"]',
} as const;

/** The table as the parts of this adapter are given it. */
export type InstagramTable = Selectors<typeof instagramSelectors>;
