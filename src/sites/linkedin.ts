import type { Surface } from '../model/draft';
import { isPrivateField, regionWith, visible } from './boxes';
import { articleBoxes, articleParts, readDraft } from './linkedin-draft';
import { type EnterKey, watchEnter } from './linkedin-enter';
import { type LinkedinSelectors, linkedinSelectors } from './linkedin-selectors';
import { isBareEnter, isSubmitChord } from './presses';
import { openRoots, pagesAround, pathAround, rootOf } from './roots';
import type { Composer, Site, Submit } from './site';
import { siteModule } from './site-module';
import { bestControl, submitBy } from './submits';
import { textButtonsAfter } from './text-buttons';

/** LinkedIn, both generations of it. */
export const linkedin = siteModule({
  id: 'linkedin',
  hosts: ['www.linkedin.com'],
  selectors: linkedinSelectors,
  make: linkedinWith,
});

function linkedinWith(at: LinkedinSelectors): Site {
  const enter = watchEnter(at);
  return {
    id: 'linkedin',
    roots: (page) => openRoots(page, at.outlet),
    findComposers: (root) => findComposers(at, root),
    readDraft: (composer) => readDraft(at, composer),
    submits: (event, composer) => submitOf(at, enter, event, composer),
    submitControl: (composer) =>
      bestControl(controlsOf(at, composer)) ??
      (isArticle(at, composer.box)
        ? bestControl(visible(composer.box.ownerDocument, at.articleNext))
        : undefined),
    ignores: (box) => isPrivateField(box) || box.matches(at.pasteCatcher) || isProfile(box),
  };
}

type Kind = 'share' | 'comment' | 'message' | 'invite' | 'headline' | 'articleBody';
/** A box that fits several is of the first kind: a page's own share box is known by little. */
const KINDS: readonly Kind[] = ['comment', 'message', 'invite', 'headline', 'articleBody', 'share'];

function findComposers(at: LinkedinSelectors, root: ParentNode): Composer[] {
  const places = [root, ...(isPage(root) ? openRoots(root, at.outlet) : [])];
  const boxes = new Set(
    places
      .flatMap((place) => [
        ...KINDS.flatMap((kind) => visible(place, at[kind])),
        ...pageShares(at, place),
        ...articleParts(at, place),
      ])
      .filter((box) => !isPrivateField(box)),
  );
  return [...boxes].map((box) => {
    const kind = kindOf(at, box);
    const scope = scopeOf(at, box, kind);
    return { box, scope, surface: surfaceOf(at, kind, box, scope) };
  });
}

function isPage(root: ParentNode): root is Document {
  return root.nodeType === Node.DOCUMENT_NODE;
}

/** Share boxes opened from a page's own admin screens have no name to know them by, but an address. */
function pageShares(at: LinkedinSelectors, place: ParentNode): HTMLElement[] {
  const boxes = visible(place, at.pageShare);
  return boxes.filter((box) => {
    const { pathname, search } = pagesAround(box).at(-1)?.defaultView?.location ?? {};
    return /^\/company\/[^/]+\/admin\b/.test(pathname ?? '') && /[?&]share=true\b/.test(search ?? '');
  });
}

function kindOf(at: LinkedinSelectors, box: Element): Kind {
  const known = KINDS.find((kind) => box.matches(at[kind]));
  // A page's share box is no `textarea`, so that what is one and has no name is an article's headline.
  return known ?? (box.matches(at.articleField) ? 'headline' : 'share');
}

function isArticle(at: LinkedinSelectors, box: Element): boolean {
  const kind = kindOf(at, box);
  return kind === 'headline' || kind === 'articleBody';
}

function scopeOf(at: LinkedinSelectors, box: HTMLElement, kind: Kind): ParentNode {
  if (kind === 'comment') return commentScope(at, box);
  if (kind === 'message') return ownRegion(box, at.send, at.message) ?? rootOf(box);
  if (isArticle(at, box)) return box.ownerDocument.body;
  return box.closest(at.dialog) ?? regionWith(box, at.post) ?? rootOf(box);
}

/** The comment box with its buttons; the new pages' submit appears up to two wrappers out from the editor's frame. */
function commentScope(at: LinkedinSelectors, box: HTMLElement): Element {
  const named = box.closest(at.commentBox) ?? box;
  const around = box.closest(at.editorFrame)?.parentElement?.parentElement ?? named;
  const widest = around.contains(named) ? around : named;
  return hasOther(widest, box, at.comment) ? named : widest;
}

/** The smallest part around `box` that holds something for `selector`, as long as no other box is in it. */
function ownRegion(box: HTMLElement, selector: string, boxes: string): HTMLElement | undefined {
  const region = regionWith(box, selector);
  return region && !hasOther(region, box, boxes) ? region : undefined;
}

function hasOther(region: Element, box: Element, boxes: string): boolean {
  return [...region.querySelectorAll(boxes)].some((other) => other !== box);
}

function surfaceOf(at: LinkedinSelectors, kind: Kind, box: Element, scope: ParentNode): Surface {
  if (kind === 'comment') return 'reply';
  if (kind === 'message' || kind === 'invite') return 'message';
  if (kind !== 'share') return 'post';
  // Reposting with one's thoughts: the dialog shows the words of the post that is passed on.
  return [...scope.querySelectorAll(at.words)].some((words) => !box.contains(words)) ? 'share' : 'post';
}

function submitOf(
  at: LinkedinSelectors,
  enter: EnterKey,
  event: Event,
  composer: Composer,
): Submit | undefined {
  const kind = kindOf(at, composer.box);
  const submit = submitBy(event, {
    controls: controlsOf(at, composer),
    // Of an article, only the box of its last step sends by key.
    boxes: isArticle(at, composer.box) ? lastStepBoxes(at, composer.box) : [composer.box],
    keyPosts: (key) => isSubmitChord(key) || (kind === 'message' && isBareEnter(key) && !enter.makesLine()),
  });
  enter.follow(event, composer.box);
  // Whether Enter sends a message is a setting that the page does not show. Where it makes a new line, pressing Send
  // for it would send too much: the person presses again.
  const isEnter = submit?.via === 'key' && isBareEnter(event as KeyboardEvent);
  const isOnBox = isEnter && event.composedPath().includes(composer.box);
  return isOnBox ? { via: 'key' } : submit;
}

function controlsOf(at: LinkedinSelectors, { box, scope }: Composer): HTMLElement[] {
  switch (kindOf(at, box)) {
    case 'comment':
      return commentControls(at, box, scope);
    case 'message':
      return scope === rootOf(box) ? [] : visible(scope, at.send);
    case 'headline':
    case 'articleBody':
      return lastSteps(at, box).flatMap((dialog) => visible(dialog, at.post));
    default:
      return shareControls(at, box, scope);
  }
}

function shareControls(at: LinkedinSelectors, box: HTMLElement, scope: ParentNode): HTMLElement[] {
  const named = visible(scope, at.post);
  if (named.length > 0 || scope === rootOf(box)) return named;
  return textButtonsAfter(box, scope).slice(-1);
}

function commentControls(at: LinkedinSelectors, box: HTMLElement, scope: ParentNode): HTMLElement[] {
  const named = visible(scope, at.commentPost)
    .map((element) =>
      element.matches('button, [role="button"]') ? element : (visible(element, 'button')[0] ?? element),
    )
    // The bar under a post has a button of that name too, which opens the box.
    .filter((control) => !control.hasAttribute('aria-expanded'));
  return named.length > 0 ? named : textButtonsAfter(box, scope).slice(-1);
}

/** Dialogs over an article in which it is published. */
function lastSteps(at: LinkedinSelectors, box: HTMLElement): HTMLElement[] {
  const page = box.ownerDocument;
  return [page, ...openRoots(page, at.outlet)]
    .flatMap((place) => visible(place, at.dialog))
    .filter((dialog) => !dialog.contains(box) && dialog.querySelector(at.post) !== null);
}

function lastStepBoxes(at: LinkedinSelectors, box: HTMLElement): HTMLElement[] {
  const all = new Set(articleBoxes(at, box));
  return lastSteps(at, box).flatMap((dialog) => visible(dialog, at.share).filter((one) => all.has(one)));
}

/** `/in/NAME/edit/…`: headline and about are written in the same editor as comments. */
function isProfile(box: Element): boolean {
  return /^\/in\/[^/]+\/(add-)?edit\b/.test(pathAround(box));
}
