import { visible } from './boxes';
import type { InstagramTable } from './instagram-selectors';
import { textButtons } from './text-buttons';

/** Share, or Done: the last button of words in the dialog's header; the inner dialog first, where they are nested. */
export function captionControls(at: InstagramTable, box: HTMLElement): HTMLElement[] {
  for (
    let dialog = box.closest(at.dialog);
    dialog;
    dialog = dialog.parentElement?.closest(at.dialog) ?? null
  ) {
    const last = headerButtons(at, box, dialog).at(-1);
    if (last) return [last];
  }
  return [];
}

/** Post: the last button of words in the comment's form; it is there once there is text. */
export function commentControls(form: ParentNode): HTMLElement[] {
  return textButtons(form).slice(-1);
}

/** Send, which comes with the text; looked for in the box's own row and not beyond it. */
export function messageControls(at: InstagramTable, box: HTMLElement): HTMLElement[] {
  for (let row = box.parentElement; row && !row.querySelector(at.aroundMessage); row = row.parentElement) {
    const named = visible(row, at.send);
    if (named.length > 0) return named;
    const last = textButtons(row).at(-1);
    if (last) return [last];
  }
  return [];
}

function headerButtons(at: InstagramTable, box: Element, dialog: Element): HTMLElement[] {
  const heading = visible(dialog, at.heading).find((title) => isBefore(title, box));
  // The buttons of the header stand around its title; those further down are the caption's own tools.
  if (heading) {
    for (let part = heading.parentElement; part && !part.contains(box); part = part.parentElement) {
      const buttons = textButtons(part);
      if (buttons.length > 0) return buttons;
    }
    return [];
  }
  const first = textButtons(dialog).find((button) => isBefore(button, box));
  if (!first) return [];
  let part: HTMLElement = first;
  while (part.parentElement && !part.parentElement.contains(box)) part = part.parentElement;
  return part === first ? [first] : textButtons(part);
}

function isBefore(node: Node, box: Node): boolean {
  return (node.compareDocumentPosition(box) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
}
