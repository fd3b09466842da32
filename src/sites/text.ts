/** Text of a composer, with the way back from its offsets (UTF-16 code units of `text`) into the page. */
export type ReadText = {
  text: string;
  /** The page's range for a span. Undefined in a textarea, or where the span holds nothing that is shown. */
  toRange(start: number, end: number): Range | undefined;
  /** The offset of a place in the page: a DOM position, or in a textarea the offset in its value. */
  offsetOf(node: Node, offset: number): number;
};

/** A run of `text` that one node shows. Breaks have no piece; a `<br>` has an empty one, as a place for the caret. */
type Piece = { node: Node; start: number; length: number; from: number; whole: boolean };

/** Where the caret may wait, never part of the words: zero-width space and byte order mark. ZWJ and ZWNJ are words. */
const HELPER = /[\u200b\ufeff]/;
const BREAK_OR_HELPER = /(\n|[\u200b\ufeff]+)/;
const BLOCKS = new Set(
  'ADDRESS ARTICLE ASIDE BLOCKQUOTE DD DIV DL DT FIGURE H1 H2 H3 H4 H5 H6 HR LI OL P PRE SECTION TABLE TR UL'.split(
    ' ',
  ),
);
/** Shown while the box is empty; most editors keep theirs outside the box or in an attribute. */
const PLACEHOLDER = '.public-DraftEditorPlaceholder-root, [data-slate-placeholder], .ProseMirror-widget';

/**
 * Reads any editable element (or the shown text of any other). Text nodes in order; `<br>` and the end of a block are
 * one line feed, and the `<br>` that keeps an empty block open is not a second one; an image is its `alt`; a
 * non-editable mention is its text.
 */
export function readText(box: Element): ReadText {
  return isTextarea(box) ? readValue(box) : readTree(box);
}

function isTextarea(box: Element): box is HTMLTextAreaElement {
  return box.tagName === 'TEXTAREA';
}

function readValue(box: HTMLTextAreaElement): ReadText {
  const text = box.value;
  return {
    text,
    toRange: () => undefined,
    offsetOf: (_node, offset) => Math.min(Math.max(offset, 0), text.length),
  };
}

function readTree(box: Element): ReadText {
  const { text, pieces } = walk(box);
  return {
    text,
    toRange: (start, end) => toRange(box, pieces, start, end),
    offsetOf: (node, offset) => offsetOf(pieces, node, offset),
  };
}

function walk(box: Element): { text: string; pieces: Piece[] } {
  const pieces: Piece[] = [];
  let text = '';
  let lineOpen = false;
  // A line feed is written only once something follows it: so the last `<br>` of a block, and the block's end after
  // it, are one, and nothing is added at the very end.
  let breakDue = false;

  const add = (node: Node, words: string, from: number, whole: boolean) => {
    if (breakDue) text += '\n';
    breakDue = false;
    lineOpen = true;
    pieces.push({ node, start: text.length, length: words.length, from, whole });
    text += words;
  };
  const endLine = () => {
    if (lineOpen) breakDue = true;
    lineOpen = false;
  };
  const lineBreak = (node: Node, from: number) => {
    add(node, '', from, false);
    endLine();
  };
  const addTextNode = (node: Node) => {
    let from = 0;
    for (const run of (node.nodeValue ?? '').split(BREAK_OR_HELPER)) {
      if (run === '\n') lineBreak(node, from);
      else if (run !== '' && !HELPER.test(run)) add(node, run, from, false);
      from += run.length;
    }
  };
  const addElement = (element: Element, inMention: boolean) => {
    if (element.matches(PLACEHOLDER)) return;
    if (element.tagName === 'BR') return lineBreak(element, 0);
    if (element.tagName === 'IMG') {
      const alt = element.getAttribute('alt');
      if (alt) add(element, alt, 0, true);
      return;
    }
    // Pills are drawn with blocks inside; they still stand in the line.
    const isMention = inMention || element.getAttribute('contenteditable') === 'false';
    const isBlock = !isMention && BLOCKS.has(element.tagName);
    if (isBlock) endLine();
    addChildren(element, isMention);
    if (isBlock) endLine();
  };
  const addChildren = (parent: Node, inMention: boolean) => {
    for (let node = parent.firstChild; node; node = node.nextSibling) {
      if (node.nodeType === Node.TEXT_NODE) addTextNode(node);
      else if (node.nodeType === Node.ELEMENT_NODE) addElement(node as Element, inMention);
    }
  };

  addChildren(box, false);
  return { text, pieces };
}

function toRange(box: Element, pieces: Piece[], start: number, end: number): Range | undefined {
  // Line feeds at either end of the span belong to no node: the range is that of the words between them.
  const first = pieces.find((piece) => piece.length > 0 && piece.start + piece.length > start);
  const last = pieces.findLast((piece) => piece.length > 0 && piece.start < end);
  if (!first || !last || first.start > last.start || start >= end) return undefined;
  const range = box.ownerDocument.createRange();
  if (first.whole) range.setStartBefore(first.node);
  else range.setStart(first.node, first.from + Math.max(start - first.start, 0));
  if (last.whole) range.setEndAfter(last.node);
  else range.setEnd(last.node, last.from + Math.min(end - last.start, last.length));
  return range;
}

function offsetOf(pieces: Piece[], node: Node, offset: number): number {
  if (node.nodeType === Node.TEXT_NODE) {
    const own = pieces.findLast((piece) => piece.node === node && piece.from <= offset);
    if (own) return own.start + Math.min(offset - own.from, own.length);
  }
  const child = node.childNodes[offset];
  const next = child && pieces.find((piece) => child.contains(piece.node) || follows(child, piece.node));
  if (next) return next.start;
  const before = pieces.findLast((piece) => node.contains(piece.node) || follows(piece.node, node));
  return before ? before.start + before.length : 0;
}

function follows(node: Node, other: Node): boolean {
  return (node.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
}
