import type { Attachment, Draft, DraftContext } from '../model/draft';
import { regionWith, visible } from './boxes';
import { isSuite } from './facebook-boxes';
import type { Table } from './facebook-selectors';
import type { Composer } from './site';
import { readText } from './text';

/** Reads what stands in a box, and what the page shows around it; `author` is who writes. */
export function readLive(at: Table, composer: Composer, author: DraftContext['author']): Draft {
  const { box, surface } = composer;
  const context: DraftContext = {
    site: 'facebook',
    surface,
    ...(isSuite(box.ownerDocument) ? { account: 'trust' } : {}),
    ...(author ? { author } : {}),
    // The other side's words are never read in messages.
    ...(surface === 'message' ? {} : readAround(at, composer, author?.name)),
  };
  return { text: readText(box).text, context };
}

function readAround(at: Table, composer: Composer, name: string | undefined): DraftContext {
  const around = parentsOf(at, composer).filter(({ words }) => words !== '');
  const isOwn = (one: Parent) => name !== undefined && one.name === name;
  const quoted = around.filter((one) => !isOwn(one)).map(({ words }) => words);
  const thread = [...around.filter(isOwn).map(({ words }) => words), ...otherVersions(at, composer)];
  const attachments = readAttachments(at, composer);
  return {
    ...(quoted.length > 0 ? { quoted: quoted.join('\n') } : {}),
    ...(thread.length > 0 ? { thread } : {}),
    ...(attachments.length > 0 ? { attachments } : {}),
  };
}

type Parent = { name: string; words: string };

/** The post that is shared or commented on, then the comment that is answered. */
function parentsOf(at: Table, { box, surface, scope }: Composer): Parent[] {
  if (surface === 'share') return postsIn(at, scope);
  if (surface !== 'reply') return [];
  const post = postAround(at, box);
  if (!post) return [];
  const comment = box.matches(at.replyBox) ? commentBefore(at, post, box) : undefined;
  return [...postsIn(at, post), ...(comment ? [comment] : [])];
}

/** Words with the name they stand under; a post that shares another one has two of each. */
function postsIn(at: Table, part: ParentNode): Parent[] {
  const names = [...part.querySelectorAll(at.name)].map(textOf);
  return [...part.querySelectorAll(at.words)].map((words, index) => ({
    name: names[index] ?? '',
    words: textOf(words),
  }));
}

/** The dialog that shows the post of a comment box, or the outermost article around it, or its place in the feed. */
function postAround(at: Table, box: Element): Element | null {
  const dialog = box.closest(at.dialog);
  if (dialog) return dialog;
  let post: Element | null = null;
  for (let up = box.closest(at.article); up; up = up.parentElement?.closest(at.article) ?? null) post = up;
  return post?.querySelector(at.words) ? post : (box.closest(at.feedUnit) ?? post);
}

function commentBefore(at: Table, post: Element, box: Element): Parent | undefined {
  const before = [...post.querySelectorAll(at.article)].filter(
    (article) =>
      !article.contains(box) &&
      !article.querySelector(at.words) &&
      (article.compareDocumentPosition(box) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0,
  );
  const comment = before.at(-1);
  if (!comment) return undefined;
  const parts = [...comment.querySelectorAll(at.commentWords)].filter(
    (part) => !part.querySelector(at.commentWords),
  );
  // "Comment by NAME 2 hours ago": the name also stands by itself, at the start of the article.
  const [name = ''] = textOf(comment).split('\n');
  return { name, words: parts.map(textOf).join('\n') };
}

/** Business Suite: the same post in other words for another site; one press posts them all. */
function otherVersions(at: Table, { box, scope }: Composer): string[] {
  if (!isSuite(box.ownerDocument)) return [];
  const own = readText(box).text;
  const others = visible(scope, at.suiteBox).filter((other) => other !== box);
  return others.map((other) => readText(other).text).filter((text) => text !== '' && text !== own);
}

/** What a picture may say of itself that its owner did not write. */
const GUESSED = /^(may be|image may contain)/i;

function readAttachments(at: Table, { box, scope }: Composer): Attachment[] {
  // Business Suite draws the post again beside the box; there only what can be edited or removed is counted.
  const previews = isSuite(box.ownerDocument) ? [] : visible(scope, at.ownMedia);
  const buttons = visible(scope, at.mediaButton);
  const shown = new Map<Element, Attachment>();
  for (const media of previews) shown.set(media, describe(media));
  for (const button of buttons) {
    const place = regionWith(button, 'img, video');
    const media = place && !place.contains(box) ? visible(place, 'img, video') : [];
    // One picture for one button; its own icon is none.
    const [one] = media.filter((element) => !button.contains(element));
    if (one) shown.set(one, describe(one));
    else shown.set(button.parentElement ?? button, { kind: kindOf(button) });
  }
  return [...shown.values()];
}

function describe(media: Element): Attachment {
  const alt = media.getAttribute('alt')?.trim() ?? '';
  const isOwn = alt !== '' && !GUESSED.test(alt);
  return { kind: media.tagName === 'VIDEO' ? 'video' : 'image', ...(isOwn ? { alt } : {}) };
}

function kindOf(button: Element): string {
  return /video/i.test(button.getAttribute('aria-label') ?? '') ? 'video' : 'image';
}

function textOf(node: Element): string {
  return readText(node).text.trim();
}
