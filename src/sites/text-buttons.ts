import { visible } from './boxes';

/** A control that does not only say what it does, or that opens something. */
const NOT_PLAIN = ':is(svg, img, input, select, [role="img"])';
const OPENS = '[aria-haspopup]:not([aria-haspopup="false"]), [aria-expanded]';

/**
 * The shown buttons of `scope` that are words alone and stand after `box`, in the order of the page. Where a site
 * names nothing, the last of them posts, whatever the language.
 */
export function textButtonsAfter(box: Element, scope: ParentNode): HTMLElement[] {
  return visible(scope, 'button, [role="button"]').filter(
    (button) => follows(box, button) && isTextOnly(button),
  );
}

function isTextOnly(button: Element): boolean {
  return (
    button.textContent?.trim() !== '' && button.querySelector(NOT_PLAIN) === null && !button.matches(OPENS)
  );
}

function follows(node: Node, other: Node): boolean {
  return (node.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
}
