import type { DraftContext } from '../model/draft';
import { isPrivateField, visible } from './boxes';
import { ownMediaIn, readAttachments } from './instagram-media';
import { type InstagramTable, instagramSelectors } from './instagram-selectors';
import { captionControls, commentControls, messageControls } from './instagram-submits';
import { isBareEnter, isSubmitChord } from './presses';
import type { Composer, Site } from './site';
import { siteModule } from './site-module';
import { bestControl, submitBy } from './submits';
import { readText } from './text';

/** Which of Instagram's boxes it is. A comment and the answer to one are the same box. */
type Kind = 'caption' | 'comment' | 'message';

function instagramWith(at: InstagramTable): Site {
  return {
    id: 'instagram',
    findComposers: (root) => findComposers(at, root),
    readDraft: (composer) => ({ text: readText(composer.box).text, context: readContext(at, composer) }),
    submits: (event, composer) =>
      submitBy(event, {
        controls: controlsOf(at, composer),
        boxes: [composer.box],
        keyPosts: (key) => isSubmitChord(key) || (composer.surface !== 'caption' && isBareEnter(key)),
      }),
    submitControl: (composer) => bestControl(controlsOf(at, composer)),
    ignores: (box) => isPrivateField(box) || isSettings(box),
  };
}

/** Instagram: www.instagram.com. Stories and reels have no text of their own on the web. */
export const instagram = siteModule({
  id: 'instagram',
  hosts: ['www.instagram.com'],
  selectors: instagramSelectors,
  make: instagramWith,
});

function findComposers(at: InstagramTable, root: ParentNode): Composer[] {
  const selector = [
    at.captionBox,
    at.dialogEditor,
    at.dialogTextarea,
    at.commentBox,
    at.formBox,
    at.messageBox,
    at.looseEditor,
    'textarea',
  ].join(', ');
  return visible(root, selector).flatMap((box) => {
    const kind = isPrivateField(box) || isSettings(box) ? undefined : kindOf(at, box);
    return kind ? [composerOf(at, box, kind)] : [];
  });
}

function composerOf(at: InstagramTable, box: HTMLElement, kind: Kind): Composer {
  const { body } = box.ownerDocument;
  if (kind === 'caption') return { box, surface: 'caption', scope: box.closest(at.dialog) ?? body };
  if (kind === 'comment') return { box, surface: 'reply', scope: box.closest('form') ?? body };
  return { box, surface: 'message', scope: box.closest(at.dialog) ?? body };
}

/** Whatever may be a message is one: those are read only when the person has turned that on. */
function kindOf(at: InstagramTable, box: HTMLElement): Kind | undefined {
  if (box.matches(at.captionBox)) return 'caption';
  if (box.matches(at.messageBox)) return 'message';
  const dialog = box.closest(at.dialog);
  const isPrivatePage = /^\/(direct|stories)\//.test(pathOf(box));
  if (isPrivatePage && !dialog) return 'message';
  if (box.matches(at.commentBox)) return 'comment';
  if (box.closest('form')) return box.matches(at.formBox) && isUnderPost(at, box) ? 'comment' : undefined;
  if (dialog?.querySelector(at.recipients)) return 'message';
  if (box.matches(at.dialogEditor)) return 'caption';
  if (dialog && box.matches(at.dialogTextarea) && ownMediaIn(at, dialog).length > 0) return 'caption';
  return !dialog && box.matches(at.looseEditor) ? 'message' : undefined;
}

function isUnderPost(at: InstagramTable, box: Element): boolean {
  return box.closest(at.postForm) !== null || /^\/([\w.]+\/)?(p|reels?|tv)\//.test(pathOf(box));
}

/** Edit profile, privacy and the like: never a draft. */
function isSettings(box: Element): boolean {
  return pathOf(box).startsWith('/accounts/');
}

function pathOf(box: Element): string {
  return box.ownerDocument.defaultView?.location.pathname ?? '';
}

function readContext(at: InstagramTable, composer: Composer): DraftContext {
  const { box, surface } = composer;
  const handle = ownHandle(at, box.ownerDocument);
  const quoted = surface === 'reply' ? answered(at, box) : [];
  const attachments = surface === 'caption' ? readAttachments(at, composer.scope) : [];
  return {
    site: 'instagram',
    surface,
    ...(handle ? { author: { handle } } : {}),
    ...(quoted.length > 0 ? { quoted: quoted.join('\n') } : {}),
    ...(attachments.length > 0 ? { attachments } : {}),
  };
}

function ownHandle(at: InstagramTable, page: Document): string | undefined {
  const links = [...page.querySelectorAll(at.profileLink)].filter((link) => !link.closest(at.content));
  const handles = links.map((link) => /^\/([\w.]{1,30})\/?$/.exec(link.getAttribute('href') ?? '')?.[1]);
  const handle = handles.find(Boolean);
  return handle ? `@${handle}` : undefined;
}

/** The words of the post, then those of the comment that is answered, where only one can be meant. */
function answered(at: InstagramTable, box: Element): string[] {
  const place = box.closest(at.article);
  if (!place) return [];
  const words = place.querySelector(at.words);
  const name = /^\s*@([\w.]{1,30})\s/.exec(readText(box).text)?.[1];
  const rows = [...place.querySelectorAll(at.comment)].filter(
    (row) => name !== undefined && row.querySelector(`a[href="/${name}/"]`) && !row.querySelector(at.comment),
  );
  const row = rows.length === 1 ? rows[0] : undefined;
  const said = [...(row?.querySelectorAll(at.commentWords) ?? [])].filter(
    (span) => !span.querySelector('a[href], time') && !span.closest('a[href], button, [role="button"]'),
  );
  return [words, said[0]].flatMap((node) => (node ? [readText(node).text] : [])).filter(Boolean);
}

function controlsOf(at: InstagramTable, composer: Composer): HTMLElement[] {
  if (composer.surface === 'caption') return captionControls(at, composer.box);
  return composer.surface === 'message' ? messageControls(at, composer.box) : commentControls(composer.scope);
}
