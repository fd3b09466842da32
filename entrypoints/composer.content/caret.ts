import { rootOf } from '../../src/sites/roots';
import { selectionOf } from '../../src/sites/selection';
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
  const ends = endsIn(box);
  if (!ends || !box.contains(ends.anchor.node) || !box.contains(ends.focus.node)) return undefined;
  const { offsetOf } = readText(box);
  return {
    anchor: offsetOf(ends.anchor.node, ends.anchor.offset),
    focus: offsetOf(ends.focus.node, ends.focus.offset),
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

/** Both ends of the selection, as they stand in the root of `box`. */
function endsIn(box: HTMLElement): { anchor: Place; focus: Place } | undefined {
  const root = rootOf(box);
  const selection: ComposedSelection | null = selectionOf(box);
  if (!selection?.anchorNode || !selection.focusNode) return undefined;
  const anchor = { node: selection.anchorNode, offset: selection.anchorOffset };
  const focus = { node: selection.focusNode, offset: selection.focusOffset };
  if (!(root instanceof ShadowRoot) || box.contains(anchor.node)) return { anchor, focus };
  // Where the document's selection shows no more than the host that the root belongs to.
  const [range] = selection.getComposedRanges?.({ shadowRoots: [root] }) ?? [];
  if (!range) return undefined;
  const start = { node: range.startContainer, offset: range.startOffset };
  const end = { node: range.endContainer, offset: range.endOffset };
  const isBackward = selection.direction === 'backward';
  return isBackward ? { anchor: end, focus: start } : { anchor: start, focus: end };
}

/** Chromium 137, Firefox 142; older ones show the nodes themselves. */
type ComposedSelection = Omit<Selection, 'getComposedRanges'> & {
  getComposedRanges?(options: { shadowRoots: ShadowRoot[] }): StaticRange[];
};
