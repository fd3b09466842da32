import type { Attachment, Draft, DraftContext, SiteId, Surface } from '../model/draft';
import { isPrivateField, isUnseen, labelsOf, visible } from './boxes';
import { saysPost, saysSave } from './post-words';
import { isEnabled, isSubmitChord } from './presses';
import type { Composer, Site } from './site';
import { bestControl, submitBy } from './submits';
import { around, BOXES, buttonsFor, dialogOf, ownParts } from './surroundings';
import { readText } from './text';
import { textButtons, wordsOn } from './text-buttons';

/** Pages where nothing is a post: settings, sign-in, the own profile's forms. */
const PRIVATE_PAGE =
  /\/(?:settings|account|accounts|preferences|privacy|security|login|signin|signup|password|checkpoint|edit\/forms?)(?:\/|$)/i;
const MESSAGE_PAGE = /\/(?:messages?|messaging|direct|inbox|chats?)(?:\/|$)/i;
/** Words of one's own box for messages, comments and captions, where a label is all that tells. */
const MESSAGE_LABEL =
  /^aa$|messag|^dm\b|\bchat\b|neges|wiadomość|پیغام|رسالة|ਸੁਨੇਹਾ|বার্তা|સંદેશ|संदेश|mesaj|mensaje|mensagem|nachricht|повідомлення|žinut/iu;
const REPLY_LABEL =
  /comment|\breply|\banswer as|\bateb\b|sylw|komentarz|odpowied|تبصرہ|جواب|تعليق|رد|ਟਿੱਪਣੀ|মন্তব্য|ટિપ્પણી|टिप्पणी|răspun|comentari|respuesta|commentaire|répon|kommentar|antwort|rispo|комент/iu;
const CAPTION_LABEL = /\bcaption|capsiwn|podpis|کیپشن/iu;
const WITHIN_MESSAGES =
  '[aria-label*="message" i], [data-testid*="message" i], [data-testid^="dm" i], [class*="msg-" i], [id*="messag" i]';
const WITHIN_COMMENT = 'article, [role="article"], [class*="comment" i], [data-testid*="comment" i]';
const OWN_MEDIA = 'img[src^="blob:"], video[src^="blob:"]';

/**
 * Beneath a site's adapter: reads boxes of several lines that no adapter knows, so that a site which changes is still
 * read on the day it does. The adapter comes first; what it ignores and what is private stays alone. A box counts once
 * there is a button in the parts of the page that are its own. Post is held where its control is known well enough (it
 * submits the box's form, says so in one of several languages, or was off while the box was empty) and by Ctrl+Enter;
 * bare Enter is not. Whatever may be a message is one. Who writes and what is answered, the adapter is asked for, since
 * they mostly stand where they did. Whatever the adapter throws is told to `threw`, and the page is read without it.
 * Misses: closed shadow roots, editors on a canvas.
 */
export function withGeneric(site: Site, threw: () => void): Site {
  const ours = new WeakSet<Composer>();
  const offWhileEmpty = new WeakSet<Element>();
  const roots = new Set<ShadowRoot>();

  const attempt = <T>(ask: () => T, otherwise: T): T => {
    try {
      return ask();
    } catch {
      threw();
      return otherwise;
    }
  };
  const rootsOn = (page: Document): readonly ShadowRoot[] => {
    for (const root of focusedRoots(page)) roots.add(root);
    for (const root of roots) if (!root.host.isConnected) roots.delete(root);
    return [...new Set([...attempt(() => site.roots?.(page) ?? [], []), ...roots])];
  };
  const controlsOf = (box: HTMLElement): readonly HTMLElement[] => {
    for (const part of ownParts(box)) {
      const found = buttonsFor(part, box).filter((button) => posts(button, box, offWhileEmpty));
      if (found.length > 0) return found;
    }
    return [];
  };
  const findOthers = (root: ParentNode, own: readonly Composer[]): Composer[] => {
    const places = isPage(root) ? [root, ...rootsOn(root)] : [root];
    const isFree = (box: HTMLElement) =>
      !own.some((known) => known.box.contains(box) || box.contains(known.box)) &&
      !attempt(() => site.ignores?.(box), false) &&
      isComposer(box);
    const boxes = places.flatMap((place) => visible(place, BOXES).filter(isFree));
    const hasDialog = [...own.map(({ box }) => box), ...boxes].some(dialogOf);
    return boxes.flatMap((box) => {
      // Under a modal a page keeps its boxes; one of them counts while it has the focus.
      if (hasDialog && !dialogOf(box) && !box.matches(':focus')) return [];
      noteOff(box, offWhileEmpty);
      const composer: Composer = { box, surface: surfaceOf(box), scope: ownParts(box).at(-1) ?? box };
      ours.add(composer);
      return [composer];
    });
  };

  return {
    id: site.id,
    roots: rootsOn,
    findComposers: (root) => {
      const own = attempt(() => site.findComposers(root), []);
      return [...own, ...findOthers(root, own)];
    },
    readDraft: (composer) =>
      ours.has(composer)
        ? readDraft(
            site.id,
            composer,
            attempt(() => site.readDraft(composer).context, {}),
          )
        : site.readDraft(composer),
    submits: (event, composer) => {
      if (!ours.has(composer)) return site.submits(event, composer);
      const controls = controlsOf(composer.box);
      return submitBy(event, { controls, boxes: [composer.box], keyPosts: isSubmitChord });
    },
    submitControl: (composer) =>
      ours.has(composer) ? bestControl(controlsOf(composer.box)) : site.submitControl(composer),
    postsByKey: (composer) => !ours.has(composer) && site.postsByKey?.(composer) === true,
    // Where people answer each other, Enter often sends; in an editor that is not known it may as well make a line.
    mayPostUnheld: (composer) =>
      ours.has(composer) && (composer.surface === 'message' || composer.surface === 'reply'),
    get commitMs() {
      return site.commitMs;
    },
    ignores: (box) =>
      (attempt(() => site.ignores?.(box), false) ?? false) || isPrivateField(box) || isPrivatePage(box),
  };
}

function isPage(root: ParentNode): root is Document {
  return root.nodeType === Node.DOCUMENT_NODE;
}

/** The open shadow roots that the focus stands in, outermost first. */
function focusedRoots(page: Document): ShadowRoot[] {
  const roots: ShadowRoot[] = [];
  for (let root = page.activeElement?.shadowRoot; root; root = root.activeElement?.shadowRoot)
    roots.push(root);
  return roots;
}

/** A shown box of several lines with a button of its own, and none that keeps a setting in place of one that posts. */
function isComposer(box: HTMLElement): boolean {
  if (isPrivateField(box) || isPrivatePage(box) || isUnseen(box)) return false;
  const host = around(box);
  // Only the outermost editable element is a box; what is editable inside it is part of its text.
  if (host?.closest('[contenteditable]:not([contenteditable="false"])')) return false;
  const own = ownParts(box).map((part) => buttonsFor(part, box));
  const nearest = own.find((buttons) => buttons.length > 0);
  if (!nearest) return false;
  const all = own.at(-1) ?? nearest;
  return all.some((button) => saysPost(nameOf(button))) || !all.some((button) => saysSave(nameOf(button)));
}

function isPrivatePage(box: Element): boolean {
  return PRIVATE_PAGE.test(pathOf(box));
}

function pathOf(box: Element): string {
  return box.ownerDocument.defaultView?.location.pathname ?? '';
}

/** A post, unless its place or its own name clearly says otherwise; whatever may be private counts as a message. */
function surfaceOf(box: HTMLElement): Surface {
  const labels = labelsOf(box);
  const says = (words: RegExp) => labels.some((label) => words.test(label));
  const inDialog = dialogOf(box) !== undefined;
  if (says(MESSAGE_LABEL) || (MESSAGE_PAGE.test(pathOf(box)) && !inDialog) || isWithin(box, WITHIN_MESSAGES))
    return 'message';
  if (says(CAPTION_LABEL)) return 'caption';
  return says(REPLY_LABEL) || isWithin(box, WITHIN_COMMENT) ? 'reply' : 'post';
}

function isWithin(box: Element, selector: string): boolean {
  for (let place: Element | undefined = box; place; place = around(place)) {
    if (place.matches('body, main, [role="main"]')) return false;
    if (place.matches(selector)) return true;
  }
  return false;
}

function posts(button: HTMLElement, box: HTMLElement, offWhileEmpty: WeakSet<Element>): boolean {
  if (saysSave(nameOf(button))) return false;
  if (saysPost(nameOf(button))) return true;
  const isOfForm = button.matches('[type="submit"]') && button.closest('form')?.contains(box) === true;
  return isOfForm || (offWhileEmpty.has(button) && isEnabled(button));
}

/** What a button says: by its words, or where it shows a sign by its label. */
function nameOf(button: Element): string {
  return wordsOn(button) || (button.getAttribute('aria-label') ?? '');
}

/** Remembers the buttons of words that can't be pressed while the box is empty: one of those posts, in any language. */
function noteOff(box: HTMLElement, offWhileEmpty: WeakSet<Element>): void {
  if (readText(box).text.trim() !== '') return;
  for (const part of ownParts(box).slice(-1))
    for (const button of textButtons(part)) if (!isEnabled(button)) offWhileEmpty.add(button);
}

/** `known` is what the adapter makes of the box; of a message nothing but who writes it. */
function readDraft(site: SiteId, { box, surface, scope }: Composer, known: DraftContext): Draft {
  const { author, quoted } = known;
  const attachments = surface === 'message' ? [] : readAttachments(scope);
  return {
    text: readText(box).text,
    context: {
      site,
      surface,
      ...(author ? { author } : {}),
      ...(quoted && surface !== 'message' ? { quoted } : {}),
      ...(attachments.length > 0 ? { attachments } : {}),
    },
  };
}

/** Own media before they are uploaded are `blob:`; what others posted is not. */
function readAttachments(scope: ParentNode): Attachment[] {
  return visible(scope, OWN_MEDIA).map((media) => {
    const alt = media.getAttribute('alt')?.trim();
    return { kind: media.tagName === 'VIDEO' ? 'video' : 'image', ...(alt ? { alt } : {}) };
  });
}
