import type { Selectors } from './site-module';

/**
 * Where things are on LinkedIn, February to October 2026. Two generations are served, by account: the classic pages
 * (Quill) and the new ones (Tiptap). Either may stand in the page, in the open shadow root of the outlet, or in a
 * frame of the same site, `/preload/…`, where our script runs by itself. Keys and test ids first; class names are the
 * classic pages' own and have held for years; labels follow the language and are not used.
 */
export const linkedinSelectors = {
  /** Holds the classic pages' dialogs in its shadow root on the new pages. */
  outlet: '#interop-outlet',
  dialog: 'dialog[open], [role="dialog"], [role="alertdialog"]',

  /** Classic share box; the new one's key, and its screen should the key change. */
  share:
    '.share-box-v2__modal .ql-editor[contenteditable="true"], [data-test-modal-id="sharebox"] .ql-editor[contenteditable="true"], [componentkey="ShareBox_textEditor"][contenteditable="true"], [data-sdui-screen*="sharing.ShareCompose"] [role="textbox"][contenteditable="true"]',
  /** A page's own share box: `/company/ID/admin/…?share=true`; read on such addresses only. */
  pageShare:
    'dialog[open] [role="textbox"][contenteditable="true"], [role="dialog"] [role="textbox"][contenteditable="true"], dialog[open] .ql-editor[contenteditable="true"], [role="dialog"] .ql-editor[contenteditable="true"]',
  /** Classic, under posts and in the outlet; new, where the same editor also serves headline, about and messages. */
  comment:
    'form.comments-comment-box__form .ql-editor[contenteditable="true"], [componentkey^="commentBox-"] [data-testid="ui-core-tiptap-text-editor-wrapper"] [contenteditable="true"], [data-view-name="comment-box"] [data-testid="ui-core-tiptap-text-editor-wrapper"] [contenteditable="true"], [componentkey^="replaceableComment_"] [data-testid="ui-core-tiptap-text-editor-wrapper"] [contenteditable="true"]',
  message: '.msg-form__contenteditable[contenteditable="true"]',
  /** The note to an invitation. */
  invite: 'textarea#custom-message',
  /** `/article/new/`, `/article/edit/…`. */
  headline: 'textarea#article-editor-headline__textarea, #article-editor-headline__textarea textarea',
  articleBody:
    '[data-test-article-editor-content-textbox][contenteditable="true"], [data-test-article-editor-content-textbox] [contenteditable="true"]',
  /** What else is written in on such pages, should the headline's name change. */
  articleField: 'textarea',
  /** Where Quill catches what is pasted, beside its box. */
  pasteCatcher: '.ql-clipboard',

  commentBox:
    'form.comments-comment-box__form, [componentkey^="commentBox-"], [data-view-name="comment-box"]',
  editorFrame: '[data-testid="ui-core-tiptap-text-editor-wrapper"]',
  /** One comment with its answers, in which a reply box opens. */
  commentRow: '.comments-comment-entity, .comments-comment-item, [componentkey^="replaceableComment_"]',

  /** Post or Schedule of the classic share box; also Publish of an article. The new one's button has no name. */
  post: 'button.share-actions__primary-action',
  /** Both generations, comment and reply; the new ones appear once there is text (2026). */
  commentPost:
    'button[class*="comments-comment-box__submit-button"], button[componentkey*="commentButtonSection" i], [data-view-name="comment-post"], [data-view-name="comment-reply-post"]',
  send: 'button.msg-form__send-button',
  /** Opens the last step of an article, where it is published. */
  articleNext: 'button.article-editor-nav__publish',

  /** A post in the feed or on its own page, which holds its comments: classic, new. */
  parent: '[data-urn], [data-id], [role="listitem"]',
  /** The words of a post or comment: classic, new. */
  words: '.update-components-text, .comments-comment-item__main-content, [data-testid="expandable-text-box"]',
  /** The address bar has the page's name or number only; the new pages repeat the author's name at the box. */
  mePhoto: 'img.global-nav__me-photo',
  /** Own card beside the feed, classic. */
  profileLink: '.feed-identity-module a[href*="/in/"], .profile-card a[href*="/in/"]',

  /** Pictures and films just chosen, in a share box or comment. Faces, emoji and shared posts are https. */
  ownMedia: 'img[src^="blob:"], video[src^="blob:"], video:has(> source[src^="blob:"])',
  /** The classic pages' previews: a picture may be `data:` in a comment, and https once it is uploaded. */
  classicMedia:
    '.share-creation-state__preview-container .update-components-image__image, .share-creation-state__preview-container video, .comments-comment-media-preview-box__container--cr img',
  /** Where the new pages show what is attached; a link's preview has a picture of its own, https. */
  preview:
    '#ShareBoxpreviewCard, .share-creation-state__preview-container, [componentkey^="commentBoxLinkPreview"], .comments-comment-media-preview-box__container--cr',
} as const;

export type LinkedinSelectors = Selectors<typeof linkedinSelectors>;
