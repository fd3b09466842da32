import type { Selectors } from './site-module';

/**
 * Where things are on Facebook: www, m, web and business.facebook.com, seen February to October 2026. Lexical everywhere
 * but in Business Suite, which has Meta's own Draft.js. Few test ids: roles first, and labels, which are English, only
 * where nothing better is known.
 */
export const facebookSelectors = {
  /** Posts, comments and messages. */
  box: '[data-lexical-editor="true"][contenteditable="true"]',
  /** Business Suite, `/latest/*composer*`; two of them when the words are customised for each site. */
  suiteBox: '[role="combobox"][contenteditable="true"]',
  /** Several may be open: the one with the box counts. */
  dialog: '[role="dialog"]',
  /** The last step of a post, also of an edit; other languages go by place. */
  post: ':is([role="button"], button):is([aria-label="Post"], [aria-label="Publish"], [aria-label="Share now"], [aria-label="Schedule"], [aria-label="Save"])',
  /** Pages and some accounts: Next, then "Post settings" with Post. */
  next: ':is([role="button"], button)[aria-label="Next"]',
  /** Comments and replies, on the page, in a post's dialog and in group questions. */
  commentForm: 'form[role="presentation"]',
  commentBox:
    '[aria-label^="Comment as"], [aria-label^="Answer as"], [aria-label^="Reply to"], [aria-label^="Write a"]:is([aria-label*="comment" i], [aria-label*="answer" i], [aria-label*="reply" i])',
  /** Says that a comment, not the post, is answered. */
  replyBox: '[aria-label^="Reply to"]',
  /** Shown while the comment box has the focus or words. */
  commentSend: '#focused-state-composer-submit :is([role="button"], button)',
  /** Chat tabs on any page and `/messages`; "Aa" is the same in every language. */
  messageBox: '[aria-placeholder="Aa"], [aria-label="Message"], [aria-label="Thread composer"]',
  messageSend: ':is([role="button"], button):is([aria-label="Send"], [aria-label="Press Enter to send" i])',
  /** A post, and inside it each comment. */
  article: '[role="article"]',
  feedUnit: '[data-pagelet*="FeedUnit"]',
  /** The words and the name of a post, also of one that is being shared. */
  words: '[data-ad-rendering-role="story_message"]',
  name: '[data-ad-rendering-role="profile_name"]',
  /** A comment's words; its name and its buttons are spans (one source). */
  commentWords: 'div[dir="auto"]',
  /** Own media while they have not been sent; later only these buttons tell (Business Suite from the start). */
  ownMedia: 'img[src^="blob:"], img[src^="data:"], video[src^="blob:"], video:has(> source[src^="blob:"])',
  mediaButton:
    ':is([role="button"], button):is([aria-label^="Edit photo"], [aria-label^="Remove photo"], [aria-label^="Edit video"], [aria-label^="Remove video"])',
  /** In the head of the dialog, just after the name of who posts. */
  audience:
    '[role="dialog"] :is([role="button"], button):is([aria-label^="Edit privacy"], [aria-label^="Edit audience"])',
  /** Business Suite's "Post to NAME". */
  suiteAccount: '[role="combobox"]:not([contenteditable="true"])',
  /** What the page was started with; the writer is an entry of it. */
  started: 'script[data-sjs]',
} as const;

export type Table = Selectors<typeof facebookSelectors>;
