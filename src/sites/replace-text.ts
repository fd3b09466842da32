import { selectionOf } from './selection';
import { readText } from './text';

/** Other words for a stretch of a box's text, UTF-16 offsets of it. `before` is the whole text they were made for. */
export type Replacement = { before: string; start: number; end: number; text: string };

/**
 * `done` when the box then held exactly what was expected; `changed` when it held another text to begin with; `refused`
 * when the stretch holds a mention, a link or an image, or is all there is; `not-taken` when the box did not end as
 * expected: nothing more was tried.
 */
export type Replaced = 'done' | 'changed' | 'refused' | 'not-taken';

/** Milliseconds: none comes when the selection stood there already. */
const SELECTION_COMES = 30;
/** Milliseconds that an editor may take to draw what it has taken. */
const DRAWN = 500;
/** What editors keep in nodes of their own, and rebuild or lose when part of it is typed over. */
const IN_NODES = 'img, a[href], [contenteditable="false"]';

/**
 * Replaces a stretch of the text in a box as if it were typed: the one way that every editor took, left its model right,
 * the caret after the words, and that one Ctrl+Z takes back (measured in Draft, Lexical, Quill, Tiptap and React
 * textareas, November 2026). Only ever on the person's click, and never tried twice.
 */
export async function replaceText(box: HTMLElement, replacement: Replacement): Promise<Replaced> {
  const { before, start, end, text } = replacement;
  const read = readText(box);
  if (read.text !== before) return 'changed';
  if (before.slice(0, start).trim() === '' && before.slice(end).trim() === '') return 'refused';
  const page = box.ownerDocument;
  box.focus({ preventScroll: true });
  const moved = selectionMoved(page);
  if (!select(box, read, start, end)) return 'refused';
  await moved;
  // Draft writes into another line without this turn of the event loop.
  await new Promise((resolve) => setTimeout(resolve, 0));
  if (readText(box).text !== before) return 'changed';
  page.execCommand(text === '' ? 'delete' : 'insertText', false, text);
  const expected = before.slice(0, start) + text + before.slice(end);
  return (await comesToHold(box, expected)) ? 'done' : 'not-taken';
}

function selectionMoved(page: Document): Promise<void> {
  return new Promise((resolve) => {
    const settle = () => {
      clearTimeout(timer);
      page.removeEventListener('selectionchange', settle, true);
      resolve();
    };
    const timer = setTimeout(settle, SELECTION_COMES);
    page.addEventListener('selectionchange', settle, true);
  });
}

/** Selects exactly a stretch. False where it cannot, or where it would reach into a mention, a link or an image. */
function select(box: HTMLElement, read: ReturnType<typeof readText>, start: number, end: number): boolean {
  if (box instanceof HTMLTextAreaElement) {
    box.setSelectionRange(start, end);
    return box.selectionStart === start && box.selectionEnd === end;
  }
  const range = start < end ? read.toRange(start, end) : behind(read, start);
  if (!range || holdsNodes(box, range)) return false;
  const selection = selectionOf(box);
  if (!selection) return false;
  selection.setBaseAndExtent(range.startContainer, range.startOffset, range.endContainer, range.endOffset);
  return true;
}

/** The place right behind a character: where something is added. */
function behind(read: ReturnType<typeof readText>, offset: number): Range | undefined {
  const range = read.toRange(offset - 1, offset);
  range?.collapse(false);
  return range;
}

function holdsNodes(box: HTMLElement, range: Range): boolean {
  const parent = range.commonAncestorContainer;
  const around = (parent instanceof Element ? parent : parent.parentElement)?.closest(IN_NODES);
  // A box may itself stand in something that is not editable.
  if (around && around !== box && box.contains(around) && !range.collapsed) return true;
  return range.cloneContents().querySelector(IN_NODES) !== null;
}

/** Whether the box holds exactly this text, now or as soon as the editor has drawn it. */
function comesToHold(box: HTMLElement, expected: string): Promise<boolean> {
  const holds = () => readText(box).text === expected;
  return new Promise((resolve) => {
    const settle = (value: boolean) => {
      clearTimeout(timer);
      changes.disconnect();
      resolve(value);
    };
    const changes = new MutationObserver(() => {
      if (holds()) settle(true);
    });
    const timer = setTimeout(() => settle(holds()), DRAWN);
    changes.observe(box, { characterData: true, childList: true, subtree: true });
    if (holds()) settle(true);
  });
}
