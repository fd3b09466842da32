import type { Surface } from '../model/draft';
import { isPrivateField, regionWith, visible } from './boxes';
import type { Table } from './facebook-selectors';
import type { Composer } from './site';

/** Business Suite's own pages for writing: what is posted there is posted as the organisation. */
export function isSuite(page: Document): boolean {
  const { hostname, pathname } = page.defaultView?.location ?? { hostname: '', pathname: '' };
  return hostname.startsWith('business.') && /composer/i.test(pathname);
}

/** The boxes in view, those of dialogs first: a page beneath stays as it was. */
export function boxesIn(at: Table, root: ParentNode): Composer[] {
  const boxes = visible(root, `${at.box}, ${at.suiteBox}`);
  const composers = boxes.flatMap((box) => {
    const surface = isPrivateField(box) ? undefined : surfaceOf(at, box);
    return surface ? [{ box, surface, scope: scopeOf(at, box, surface) }] : [];
  });
  const isInDialog = ({ box }: Composer) => box.closest(at.dialog) !== null;
  return [...composers.filter(isInDialog).reverse(), ...composers.filter((one) => !isInDialog(one))];
}

function surfaceOf(at: Table, box: Element): Surface | undefined {
  if (box.matches(at.suiteBox)) return isSuite(box.ownerDocument) ? 'post' : undefined;
  if (box.matches(at.messageBox)) return 'message';
  if (isComment(at, box)) return 'reply';
  const dialog = box.closest(at.dialog);
  if (dialog) return sharedIn(at, dialog) ? 'share' : 'post';
  // A box of another language's thread; anywhere else it is not known, and the person is told so.
  const path = box.ownerDocument.defaultView?.location.pathname ?? '';
  return /^\/(messages|e2ee)\b/.test(path) ? 'message' : undefined;
}

function isComment(at: Table, box: Element): boolean {
  if (box.matches(at.commentBox) || box.closest(at.commentForm)) return true;
  return box.closest(`${at.article}, ${at.dialog}`)?.matches(at.article) ?? false;
}

/** Whether a dialog has the card of a post: then that post is being shared. */
function sharedIn(at: Table, dialog: Element): boolean {
  return dialog.querySelector(`${at.words}, ${at.name}, ${at.article}`) !== null;
}

function scopeOf(at: Table, box: Element, surface: Surface): ParentNode {
  const dialog = box.closest(at.dialog);
  if (surface === 'message') return ownRegion(at, box, at.messageSend) ?? box.parentElement ?? box;
  if (surface !== 'reply') return dialog ?? box.ownerDocument.body;
  return box.closest(at.commentForm) ?? ownRegion(at, box, at.commentSend) ?? box.parentElement ?? box;
}

/** The smallest region with something for a selector, unless it holds another box too: then it may be that one's. */
function ownRegion(at: Table, box: Element, selector: string): HTMLElement | undefined {
  const region = regionWith(box, selector);
  return region && visible(region, at.box).every((one) => one === box) ? region : undefined;
}
