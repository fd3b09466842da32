import { rootOf } from './roots';

/** The selection that a box has part in: Chromium keeps that of a shadow root on the root, Firefox on the document. */
export function selectionOf(box: Element): Selection | null {
  const root: Node & { getSelection?: () => Selection | null } = rootOf(box);
  return root.getSelection?.() ?? box.ownerDocument.getSelection();
}
