import type { Box } from './place';

/** Longer texts are taken as filling their box: measuring each line would cost more than it gives. */
const LONG = 3000;

/** Where a box shows its text, in viewport pixels, cut to what is seen of the box. */
export function textRects(box: HTMLElement): Box[] {
  const shown = box.getBoundingClientRect();
  if (box instanceof HTMLTextAreaElement || (box.textContent ?? '').length > LONG) return [shown];
  const rects: Box[] = [];
  const range = document.createRange();
  // Text nodes one by one: a range over whole blocks gives the blocks' rectangles, as wide as the box.
  const words = document.createTreeWalker(box, NodeFilter.SHOW_TEXT);
  for (let node = words.nextNode(); node; node = words.nextNode()) {
    range.selectNodeContents(node);
    for (const { left, right, top, bottom } of range.getClientRects()) {
      const seen = { left, right, top: Math.max(top, shown.top), bottom: Math.min(bottom, shown.bottom) };
      if (right > left && seen.bottom > seen.top) rects.push(seen);
    }
  }
  return rects;
}
