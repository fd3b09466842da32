import type { Attachment, Draft, DraftContext, Surface } from '../model/draft';
import { isPrivateField, regionWith, visible } from './boxes';
import { isBareEnter, isSubmitChord } from './presses';
import type { Composer, Site } from './site';
import { type Selectors, siteModule } from './site-module';
import { bestControl, submitBy, type Ways } from './submits';
import { readText } from './text';

/**
 * Where things are on X: x.com, twitter.com and their mobile hosts, seen February to October 2026. Draft.js everywhere
 * but in new chat. Test ids first, since labels follow the language.
 */
export const xSelectors = {
  /** Home, modal, reply, quote, thread; the ids of a thread count up, and were all `_0` until August 2026. */
  box: '[data-testid^="tweetTextarea"][contenteditable="true"]',
  /** The narrow layout, and browsers that X holds to be old. */
  narrowBox: '[data-testid^="tweetTextarea"] textarea, textarea[data-testid^="tweetTextarea"]',
  /** Long articles, `/compose/articles`; their publish button is not known. */
  articleBox:
    '[data-testid="composerRichTextInputContainer"] [data-testid="composer"][contenteditable="true"]',
  /** `/i/chat`, then `/messages`. */
  messageBox:
    'textarea[data-testid="dm-composer-textarea"], [data-testid="dmComposerTextInput"][contenteditable="true"]',
  dialog: '[role="dialog"]',
  /** X swaps these two during a visit. */
  post: '[data-testid="tweetButton"], [data-testid="tweetButtonInline"]',
  send: '[data-testid="dm-composer-send-button"], [data-testid="dmComposerSendButton"]',
  /** The box to answer from on a post's own page; the name is X's, it is on the screen. */
  inlineReply: '[data-testid="inline_reply_offscreen"]',
  article: 'article[data-testid="tweet"]',
  words: '[data-testid="tweetText"]',
  name: '[data-testid="User-Name"]',
  attachments: '[data-testid="attachments"]',
  /** One's own media are `blob:`; a quoted post's pictures and avatar stand in the same place and are https. */
  ownMedia: 'img[src^="blob:"], video[src^="blob:"], video:has(> source[src^="blob:"])',
  altText: '[data-testid="altTextLabel"]',
  avatar: '[data-testid^="UserAvatar-Container-"]',
  accountSwitcher: '[data-testid="SideNav_AccountSwitcher_Button"]',
  profileLink: 'a[data-testid="AppTabBar_Profile_Link"]',
} as const;

type XSelectors = Selectors<typeof xSelectors>;

function xWith(selectors: XSelectors): Site {
  const at = { ...selectors, boxes: `${selectors.box}, ${selectors.narrowBox}, ${selectors.articleBox}` };
  return {
    id: 'x',
    findComposers: (root) => findComposers(at, root),
    readDraft: (composer) => readDraft(at, composer),
    submits: (event, composer) => submitBy(event, waysOf(at, composer)),
    submitControl: (composer) => bestControl(controlsOf(at, composer)),
    // The editor commits when it is left; without the wait the parts of a thread are lost (measured 2026).
    commitMs: 250,
    ignores: isPrivateField,
  };
}

/** X: x.com, twitter.com and their mobile hosts. */
export const x = siteModule({
  id: 'x',
  hosts: ['x.com', 'mobile.x.com', 'twitter.com', 'mobile.twitter.com'],
  selectors: xSelectors,
  make: xWith,
});

type Table = XSelectors & { boxes: string };

function findComposers(at: Table, root: ParentNode): Composer[] {
  const posts = visible(root, at.boxes).filter((box) => !isPrivateField(box));
  // The home box stays mounted, visible and editable under a modal; it counts there only while it has the focus.
  const inDialog = posts.some((box) => box.closest(at.dialog));
  const shown = posts.filter(
    (box) => !inDialog || box.closest(at.dialog) || box.contains(box.ownerDocument.activeElement),
  );
  const messages = visible(root, at.messageBox).filter((box) => !isPrivateField(box));
  return [
    ...shown.map((box) => {
      const scope = box.closest(at.dialog) ?? regionWith(box, at.post) ?? box.ownerDocument.body;
      return { box, scope, surface: surfaceOf(at, box, scope) };
    }),
    ...messages.map((box) => ({
      box,
      scope: regionWith(box, at.send) ?? box.ownerDocument.body,
      surface: 'message' as const,
    })),
  ];
}

function surfaceOf(at: Table, box: Element, scope: ParentNode): Surface {
  if (quotedCard(at, partOf(at, box, scope))) return 'share';
  if (parentsOf(at, box, scope).length > 0) return 'reply';
  const view = box.ownerDocument.defaultView;
  const repliesByRoute = view ? /[?&]in_reply_to=/.test(view.location.search) : false;
  return repliesByRoute && box.closest(at.dialog) ? 'reply' : 'post';
}

/** The card of a shared post: it has words, or at least a name and a time. */
function quotedCard(at: Table, part: ParentNode): Element | undefined {
  return [...part.querySelectorAll(at.attachments)].find(
    (node) => node.querySelector(at.words) || (node.querySelector(at.name) && node.querySelector('time')),
  );
}

/** The posts that a reply answers, earliest first: in the same dialog, or on the page just before the inline box. */
function parentsOf(at: Table, box: Element, scope: ParentNode): Element[] {
  const before = (article: Element) =>
    (article.compareDocumentPosition(box) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0 &&
    !article.closest(at.attachments);
  if (box.closest(at.dialog)) return [...scope.querySelectorAll(at.article)].filter(before);
  if (!isInlineReply(at, box)) return [];
  const articles = [...box.ownerDocument.querySelectorAll(at.article)];
  return articles.filter((article) => before(article) && !article.closest(at.dialog)).slice(-1);
}

function isInlineReply(at: Table, box: Element): boolean {
  const path = box.ownerDocument.defaultView?.location.pathname ?? '';
  if (box.closest(at.inlineReply)) return true;
  return path.includes('/status/') && box.ownerDocument.querySelector(at.inlineReply) !== null;
}

/** The part of the scope that belongs to this box alone: a thread has several boxes in one dialog. */
function partOf(at: Table, box: Element, scope: ParentNode): ParentNode {
  const others = boxesIn(at, box, scope).filter((other) => other !== box);
  if (others.length === 0) return scope;
  let part: Element = box;
  for (let up = box.parentElement; up && up !== scope; up = up.parentElement) {
    if (others.some((other) => up.contains(other))) break;
    part = up;
  }
  return part;
}

/** Visible post boxes of the same dialog or region as `box`. */
function boxesIn(at: Table, box: Element, scope: ParentNode): HTMLElement[] {
  const dialog = box.closest(at.dialog);
  return visible(scope, at.boxes).filter((other) => other.closest(at.dialog) === dialog);
}

function readDraft(at: Table, { box, scope, surface }: Composer): Draft {
  const context: DraftContext = { site: 'x', surface };
  const author = readAuthor(at, box, scope);
  if (author) context.author = author;
  // The other side's words are never read in messages.
  if (surface !== 'message') Object.assign(context, readAround(at, box, scope, author?.handle));
  return { text: readText(box).text, context };
}

function readAround(at: Table, box: Element, scope: ParentNode, handle: string | undefined): DraftContext {
  const part = partOf(at, box, scope);
  const parents = parentsOf(at, box, scope);
  const isOwn = (article: Element) =>
    handle !== undefined && handleIn(article.querySelector(at.name)) === handle;
  const answered = parents.filter((article) => !isOwn(article)).slice(-1);
  const card = quotedCard(at, part);
  const quoted = [...answered, ...(card ? [card] : [])].map((node) => wordsOf(at, node)).filter(Boolean);
  const others = boxesIn(at, box, scope).filter((other) => other !== box);
  const thread = [
    ...parents.filter(isOwn).map((own) => wordsOf(at, own)),
    ...others.map((other) => readText(other).text),
  ];
  const attachments = readAttachments(at, part);
  return {
    ...(quoted.length > 0 ? { quoted: quoted.join('\n') } : {}),
    ...(thread.some(Boolean) ? { thread: thread.filter(Boolean) } : {}),
    ...(attachments.length > 0 ? { attachments } : {}),
  };
}

function wordsOf(at: Table, node: Element): string {
  const words = node.querySelector(at.words);
  return words ? readText(words).text : '';
}

function readAttachments(at: Table, part: ParentNode): Attachment[] {
  const places = [...part.querySelectorAll(at.attachments)];
  const media = places.flatMap((place) => [...place.querySelectorAll(at.ownMedia)]);
  const labels = places.flatMap((place) => [...place.querySelectorAll(at.altText)]);
  return media.map((element, index) => {
    // One label for each picture, in the same order, when there are any (seen 2026-08, one source).
    const label = labels.length === media.length ? labels[index]?.textContent?.trim() : undefined;
    const alt = label || element.getAttribute('alt')?.trim();
    return { kind: element.tagName === 'VIDEO' ? 'video' : 'image', ...(alt ? { alt } : {}) };
  });
}

function readAuthor(at: Table, box: Element, scope: ParentNode): DraftContext['author'] {
  const page = box.ownerDocument;
  const switcher = page.querySelector(at.accountSwitcher);
  const own = [...scope.querySelectorAll(at.avatar)].find(
    (node) => !node.closest(`${at.article}, ${at.attachments}`),
  );
  const avatarHandle = own?.getAttribute('data-testid')?.replace(/^.*-Container-/, '');
  const linkHandle = page.querySelector(at.profileLink)?.getAttribute('href')?.replace(/^.*\//, '');
  const handle = avatarHandle
    ? `@${avatarHandle}`
    : (handleIn(switcher) ?? (linkHandle ? `@${linkHandle}` : undefined));
  if (!handle) return undefined;
  // The switcher shows "name @handle"; the name is this author's only if the handle is.
  const name =
    handleIn(switcher) === handle && switcher ? readText(switcher).text.split('@')[0]?.trim() : undefined;
  return { ...(name ? { name } : {}), handle };
}

function handleIn(node: Element | null): string | undefined {
  return node ? /@\w{1,15}/.exec(readText(node).text)?.[0] : undefined;
}

function waysOf(at: Table, composer: Composer): Ways {
  const isMessage = composer.surface === 'message';
  return {
    controls: controlsOf(at, composer),
    // A thread is posted whole from any of its boxes.
    boxes: isMessage ? [composer.box] : boxesIn(at, composer.box, composer.scope),
    keyPosts: (key) => isSubmitChord(key) || (isMessage && isBareEnter(key)),
  };
}

function controlsOf(at: Table, composer: Composer): HTMLElement[] {
  return visible(composer.scope, submitSelector(at, composer)).filter((control) =>
    belongs(at, control, composer),
  );
}

function submitSelector(at: Table, composer: Composer): string {
  return composer.surface === 'message' ? at.send : at.post;
}

/** Whether a control stands in the composer's own dialog, or on the page outside every dialog. */
function belongs(at: Table, control: Element, { box, scope }: Composer): boolean {
  return scope.contains(control) && control.closest(at.dialog) === box.closest(at.dialog);
}
