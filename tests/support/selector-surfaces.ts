import type { SiteId } from '../../src/model/draft';
import type { facebookSelectors } from '../../src/sites/facebook-selectors';
import type { instagramSelectors } from '../../src/sites/instagram-selectors';
import type { linkedinSelectors } from '../../src/sites/linkedin-selectors';
import type { xSelectors } from '../../src/sites/x';

/** For every selector of a table the place to write in, by its name, that a site would change it under. */
type PlaceOf<Table> = { readonly [name in keyof Table]: string };

const HOME = 'post on the home page';
const MODAL = 'post in a modal';
const x: PlaceOf<typeof xSelectors> = {
  box: MODAL,
  narrowBox: 'narrow layout, textarea',
  articleBox: HOME,
  messageBox: 'message in new chat',
  dialog: MODAL,
  post: HOME,
  send: 'message in new chat',
  inlineReply: 'reply in a modal',
  article: 'reply in a modal',
  words: 'quote',
  name: 'quote',
  attachments: 'quote',
  ownMedia: MODAL,
  altText: MODAL,
  avatar: MODAL,
  accountSwitcher: HOME,
  profileLink: HOME,
};

const DIALOG = 'post in a dialog';
const NEXT = 'page post, by way of Next and Post settings';
const REPLY = 'reply to a comment';
const SUITE = 'Business Suite';
const facebook: PlaceOf<typeof facebookSelectors> = {
  box: DIALOG,
  suiteBox: SUITE,
  dialog: DIALOG,
  post: DIALOG,
  next: NEXT,
  commentForm: "comment in a post's dialog",
  commentBox: 'comment on the page, which only Enter sends',
  replyBox: REPLY,
  commentSend: "comment in a post's dialog",
  messageBox: 'message',
  messageSend: 'message',
  article: REPLY,
  feedUnit: 'comment on the page, which only Enter sends',
  words: 'share',
  name: 'share',
  commentWords: REPLY,
  ownMedia: DIALOG,
  mediaButton: SUITE,
  audience: 'group post',
  suiteAccount: SUITE,
  started: DIALOG,
};

const SHARE = 'post, Tiptap in a native dialog';
const OUTLET = 'post, Quill in the shadow root';
const ANSWER = 'reply to a comment, Tiptap';
const linkedin: PlaceOf<typeof linkedinSelectors> = {
  outlet: OUTLET,
  dialog: SHARE,
  share: SHARE,
  pageShare: 'post as a page',
  comment: 'comment, Tiptap',
  message: 'message',
  invite: 'note to an invitation',
  headline: 'headline of an article',
  articleBody: 'body of an article',
  articleField: 'headline of an article',
  pasteCatcher: 'comment, Quill',
  commentBox: 'comment, Quill',
  editorFrame: 'comment, Tiptap',
  commentRow: ANSWER,
  post: OUTLET,
  commentPost: 'comment, Tiptap',
  send: 'message',
  articleNext: 'body of an article',
  parent: 'comment, Quill',
  words: ANSWER,
  mePhoto: OUTLET,
  profileLink: SHARE,
  ownMedia: SHARE,
  classicMedia: OUTLET,
  preview: SHARE,
};

const CAPTION = 'caption, Lexical';
const COMMENT = 'comment, textarea';
const instagram: PlaceOf<typeof instagramSelectors> = {
  captionBox: CAPTION,
  dialogEditor: 'caption, in Urdu',
  dialogTextarea: 'caption, the older textarea',
  commentBox: COMMENT,
  postForm: 'comment, in Welsh',
  formBox: 'comment, in Welsh',
  messageBox: 'message',
  looseEditor: 'message over the feed, in Welsh',
  recipients: 'message',
  dialog: CAPTION,
  heading: CAPTION,
  send: 'message with a sign for Send',
  aroundMessage: 'message',
  ownMedia: CAPTION,
  ownBackground: CAPTION,
  altInput: CAPTION,
  otherInput: CAPTION,
  profileLink: CAPTION,
  content: COMMENT,
  article: COMMENT,
  words: COMMENT,
  comment: COMMENT,
  commentWords: COMMENT,
};

/** Where each selector of each site is tried out. A selector that is added must be given its place. */
export const selectorSurfaces: Readonly<Record<SiteId, Readonly<Record<string, string>>>> = {
  x,
  facebook,
  linkedin,
  instagram,
};
