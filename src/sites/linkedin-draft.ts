import type { Attachment, Draft, DraftContext } from '../model/draft';
import { isPrivateField, visible } from './boxes';
import { readAuthor } from './linkedin-author';
import type { LinkedinSelectors } from './linkedin-selectors';
import { openRoots, pathAround } from './roots';
import type { Composer } from './site';
import { readText } from './text';

/** What a box of LinkedIn holds, with its surroundings. */
export function readDraft(at: LinkedinSelectors, composer: Composer): Draft {
  const context: DraftContext = { site: 'linkedin', surface: composer.surface };
  const author = readAuthor(at, composer);
  if (author) context.author = author;
  // The other side's words are never read in messages.
  if (composer.surface !== 'message') Object.assign(context, readAround(at, composer));
  return { text: readText(composer.box).text, context };
}

/** The boxes that an article is published from together: headline, body, and the words of its last step. */
export function articleBoxes(at: LinkedinSelectors, box: HTMLElement): HTMLElement[] {
  const page = box.ownerDocument;
  const parts = articleParts(at, page);
  if (parts.length === 0) return [];
  return [...parts, ...[page, ...openRoots(page, at.outlet)].flatMap((place) => visible(place, at.share))];
}

/** Headline and body in one place of the page, in order of place. By the address, since a headline may lose its name. */
export function articleParts(at: LinkedinSelectors, place: ParentNode): HTMLElement[] {
  const boxes = visible(place, `${at.headline}, ${at.articleBody}, ${at.articleField}`);
  return boxes.filter((box) => box.matches(`${at.headline}, ${at.articleBody}`) || isOnArticlePage(box));
}

function isOnArticlePage(box: HTMLElement): boolean {
  return /^\/article\/(?:new|edit)\b/.test(pathAround(box)) && !isPrivateField(box);
}

function readAround(at: LinkedinSelectors, composer: Composer): DraftContext {
  const { box } = composer;
  const quoted = quotedWords(at, composer);
  const together = articleBoxes(at, box);
  const others = together.includes(box) ? together.filter((other) => other !== box) : [];
  const thread = others.map((other) => readText(other).text).filter(Boolean);
  const attachments = readAttachments(at, composer);
  return {
    ...(quoted ? { quoted } : {}),
    ...(thread.length > 0 ? { thread } : {}),
    ...(attachments.length > 0 ? { attachments } : {}),
  };
}

/** The words of the post that is commented on or passed on, or of the comment that is answered. */
function quotedWords(at: LinkedinSelectors, { box, scope, surface }: Composer): string {
  if (surface === 'post') return '';
  if (surface === 'share') return firstWords(at, scope, (words) => !box.contains(words));
  const row = box.closest(at.commentRow);
  if (row) return firstWords(at, row, () => true);
  for (
    let parent = box.closest(at.parent);
    parent;
    parent = parent.parentElement?.closest(at.parent) ?? null
  ) {
    const words = firstWords(at, parent, (one) => !one.closest(at.commentRow));
    if (words) return words;
  }
  return '';
}

function firstWords(at: LinkedinSelectors, place: ParentNode, isMeant: (words: Element) => boolean): string {
  const found = [...place.querySelectorAll(at.words)].find(isMeant);
  return found ? readText(found).text : '';
}

function readAttachments(at: LinkedinSelectors, { box, scope, surface }: Composer): Attachment[] {
  // A post that is passed on shows its own pictures in the classic preview.
  const selector = surface === 'share' ? at.ownMedia : `${at.ownMedia}, ${at.classicMedia}`;
  const media = [...scope.querySelectorAll(selector)].filter((element) => !box.contains(element));
  return media.map((element) => {
    const alt = element.getAttribute('alt')?.trim();
    return { kind: element.tagName === 'VIDEO' ? 'video' : 'image', ...(alt ? { alt } : {}) };
  });
}
