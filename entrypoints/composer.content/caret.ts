import { readText } from '../../src/sites/text';

/** Where the caret stands in a box, as offsets of its text: they outlive the nodes, which editors redraw. */
export type Caret = { anchor: number; focus: number };

/** The caret's place in `box`, or undefined when the selection is elsewhere. */
export function caretIn(box: HTMLElement): Caret | undefined {
  if (box instanceof HTMLTextAreaElement) {
    const { selectionStart, selectionEnd, selectionDirection } = box;
    return selectionDirection === 'backward'
      ? { anchor: selectionEnd, focus: selectionStart }
      : { anchor: selectionStart, focus: selectionEnd };
  }
  const selection = selectionOf(box);
  const { anchorNode, focusNode } = selection ?? {};
  if (!selection || !anchorNode || !focusNode) return undefined;
  if (!box.contains(anchorNode) || !box.contains(focusNode)) return undefined;
  const { offsetOf } = readText(box);
  return {
    anchor: offsetOf(anchorNode, selection.anchorOffset),
    focus: offsetOf(focusNode, selection.focusOffset),
  };
}

/** Focuses the box and puts the caret back. A selection that already stands there is left exactly as it is. */
export function returnCaret(box: HTMLElement, caret: Caret | undefined): void {
  box.focus({ preventScroll: true });
  if (!caret) return;
  if (box instanceof HTMLTextAreaElement) {
    const { anchor, focus } = caret;
    const direction = anchor > focus ? 'backward' : 'forward';
    box.setSelectionRange(Math.min(anchor, focus), Math.max(anchor, focus), direction);
    return;
  }
  const now = caretIn(box);
  if (now && now.anchor === caret.anchor && now.focus === caret.focus) return;
  const anchor = placeAt(box, caret.anchor);
  const focus = placeAt(box, caret.focus);
  if (anchor && focus)
    selectionOf(box)?.setBaseAndExtent(anchor.node, anchor.offset, focus.node, focus.offset);
}

type Place = { node: Node; offset: number };

/** The DOM position of an offset: the end of the character before it, or the start of the one behind. */
function placeAt(box: HTMLElement, offset: number): Place | undefined {
  const { text, toRange } = readText(box);
  const before = offset > 0 && text[offset - 1] !== '\n' ? toRange(offset - 1, offset) : undefined;
  if (before) return { node: before.endContainer, offset: before.endOffset };
  const behind = offset < text.length ? toRange(offset, offset + 1) : undefined;
  return behind && { node: behind.startContainer, offset: behind.startOffset };
}

/** Chromium keeps the selection of a shadow root on the root; Firefox, as for any other box, on the document. */
function selectionOf(box: HTMLElement): Selection | null {
  const root = box.getRootNode() as Node & { getSelection?: () => Selection | null };
  return root.getSelection?.() ?? window.getSelection();
}
