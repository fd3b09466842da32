import type { Span } from '../model/finding';
import { build } from './build';

/** What makes a text break into the same lines and stand in the same place. */
const COPIED = [
  ...['font', 'letter-spacing', 'word-spacing', 'text-indent', 'text-transform', 'text-align', 'line-height'],
  ...['direction', 'tab-size', 'padding', 'white-space', 'overflow-wrap', 'word-break'],
];

export type Mirror = {
  /** Underlines spans of a textarea's value; none takes the mirror away. */
  show(box: HTMLTextAreaElement, spans: readonly Span[]): void;
  hide(): void;
  /** Shows some spans more strongly, until the next `show`. */
  stress(spans: readonly Span[]): void;
  /** The underlined span at a point of the viewport. */
  at(x: number, y: number): Span | undefined;
};

/**
 * A textarea's value cannot be highlighted: the same text, itself unseen, lies over it in our own root and carries the
 * underlines. It takes no clicks.
 */
export function makeMirror(root: ShadowRoot, signal: AbortSignal): Mirror {
  const element = build('div', { class: 'mirror', attributes: { 'aria-hidden': 'true' } });
  const text = build('div', { class: 'mirror-text' });
  element.append(text);
  element.hidden = true;
  root.append(element);
  let at: HTMLTextAreaElement | undefined;
  let marked: Piece[] = [];

  const follow = () => {
    if (!at || element.hidden) return;
    const { left, top } = at.getBoundingClientRect();
    element.style.transform = `translate(${left + at.clientLeft}px, ${top + at.clientTop}px)`;
    text.style.transform = `translate(${-at.scrollLeft}px, ${-at.scrollTop}px)`;
  };
  window.addEventListener('scroll', follow, { capture: true, passive: true, signal });
  window.addEventListener('resize', follow, { passive: true, signal });

  const copy = (box: HTMLTextAreaElement) => {
    const style = getComputedStyle(box);
    for (const name of COPIED) text.style.setProperty(name, style.getPropertyValue(name));
    text.style.width = `${box.clientWidth}px`;
    element.style.width = `${box.clientWidth}px`;
    element.style.height = `${box.clientHeight}px`;
  };

  return {
    show: (box, spans) => {
      at = box;
      element.hidden = spans.length === 0;
      if (spans.length === 0) return;
      copy(box);
      marked = fill(text, box.value, spans);
      follow();
    },
    hide: () => {
      if (!at) return;
      at = undefined;
      marked = [];
      element.hidden = true;
      text.replaceChildren();
    },
    stress: (spans) => {
      for (const { element: piece, span } of marked)
        piece.classList.toggle(
          'shown',
          spans.some(({ start, end }) => start < span.end && span.start < end),
        );
    },
    at: (x, y) => marked.find(({ element: piece }) => isAt(piece, x, y))?.span,
  };
}

type Piece = { element: HTMLElement; span: Span };

function fill(text: HTMLElement, value: string, spans: readonly Span[]): Piece[] {
  const pieces: Piece[] = [];
  const children: (string | HTMLElement)[] = [];
  let from = 0;
  // Of two that begin together the longer one is drawn: the other lies within it.
  for (const span of [...spans].sort((one, other) => one.start - other.start || other.end - one.end)) {
    const start = Math.max(span.start, from);
    if (span.end <= start) continue;
    const element = build('span', { class: 'marked', text: value.slice(start, span.end) });
    children.push(value.slice(from, start), element);
    pieces.push({ element, span: { start, end: span.end } });
    from = span.end;
  }
  text.replaceChildren(...children, value.slice(from));
  return pieces;
}

function isAt(piece: HTMLElement, x: number, y: number): boolean {
  return [...piece.getClientRects()].some(
    ({ left, right, top, bottom }) => x >= left && x <= right && y >= top && y <= bottom,
  );
}
