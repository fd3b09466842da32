import { visible } from './boxes';

const BUTTON = 'button, [role="button"], input[type="submit"]';
const PICTURE = 'svg, img, canvas, video, select, [role="img"]';
/** What opens something instead of doing it: menus, sections, pickers. */
const OPENER = '[aria-haspopup]:not([aria-haspopup="false"]), [aria-expanded]';

/**
 * The shown buttons of a place that are words and nothing else, in document order. Where a site gives Post no stable
 * name, it still is such a button in every language; tools and ways back are icons.
 */
export function textButtons(place: ParentNode): HTMLElement[] {
  return visible(place, BUTTON).filter(
    (button) =>
      /\p{L}/u.test(wordsOn(button)) &&
      !button.querySelector(PICTURE) &&
      !button.querySelector(BUTTON) &&
      !button.matches(OPENER),
  );
}

/** Those of them that stand after `box`: where a site names nothing, the last one posts, whatever the language. */
export function textButtonsAfter(box: Element, place: ParentNode): HTMLElement[] {
  return textButtons(place).filter(
    (button) => (box.compareDocumentPosition(button) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0,
  );
}

/** The words that a button shows. */
export function wordsOn(button: Element): string {
  const words = button.tagName === 'INPUT' ? button.getAttribute('value') : button.textContent;
  return (words ?? '').trim();
}
