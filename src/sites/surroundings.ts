import { isPrivateField, isUnseen, isVisible, visible } from './boxes';

const DIALOG = '[role="dialog"], [aria-modal="true"], dialog';
/** What other people have said, and the ways around the site: a part that holds it is no longer a box's own. */
const CONTENT =
  'article, [role="article"], [role="feed"], [role="listitem"], [role="row"], nav, [role="navigation"], [role="banner"]';
const BUTTON = 'button, [role="button"], input[type="submit"]';
/** A box of several lines: what is written in it may be a post. */
export const BOXES =
  'textarea, [contenteditable]:not([contenteditable="false"]):not([role="searchbox"]):not([aria-multiline="false"])';

/** The element around a node; out of an open shadow root its host. */
export function around(node: Node): Element | undefined {
  if (node.parentElement) return node.parentElement;
  const root = node.parentNode ?? node.getRootNode();
  return root instanceof ShadowRoot ? root.host : undefined;
}

/** The innermost element for a selector, the box's own place included; sees out of open shadow roots. */
export function closestAround(node: Element, selector: string): Element | undefined {
  for (let place: Element | undefined = node; place; place = around(place)) {
    if (place.matches(selector)) return place;
  }
  return undefined;
}

/** The dialog that a box stands in. */
export function dialogOf(box: Element): Element | undefined {
  return closestAround(box, DIALOG);
}

/**
 * The parts of the page that are a box's own, from the inside out: its wrappers up to its dialog, or, outside dialogs,
 * as far as they hold neither another box nor what other people have said.
 */
export function ownParts(box: Element): ParentNode[] {
  const dialog = dialogOf(box);
  const parts: ParentNode[] = [];
  for (let place: Element | undefined = box; place && place !== dialog; ) {
    const part: Node | null = place.parentNode;
    if (part instanceof ShadowRoot) parts.push(part);
    else if (part instanceof Element) {
      if (!dialog && isShared(part, box)) return parts;
      parts.push(part);
    }
    place = around(place);
  }
  return parts;
}

function isShared(part: Element, box: Element): boolean {
  if (part.matches('article, [role="article"], html')) return true;
  if ([...part.querySelectorAll(CONTENT)].some((one) => !one.contains(box))) return true;
  return [...part.querySelectorAll(BOXES)].some(
    (other) => !other.contains(box) && !box.contains(other) && isBox(other),
  );
}

/** Editors keep editable elements for themselves, for the clipboard or for keys: those are no boxes. */
function isBox(other: Element): boolean {
  return isVisible(other) && !isUnseen(other) && !isPrivateField(other);
}

/** The shown buttons of a part that may be the box's: none that opens something, none that belongs to what others said. */
export function buttonsFor(part: ParentNode, box: Element): HTMLElement[] {
  return visible(part, BUTTON).filter((button) => {
    const content = button.closest(CONTENT);
    return !box.contains(button) && (!content || content.contains(box)) && !isOpener(button);
  });
}

function isOpener(button: Element): boolean {
  const popup = button.getAttribute('aria-haspopup');
  return (popup !== null && popup !== 'false') || button.hasAttribute('aria-expanded');
}
