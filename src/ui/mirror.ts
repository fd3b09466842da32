import type { Span } from '../model/finding';
import { build } from './build';

/** What makes a text break into the same lines and stand in the same place. */
const COPIED = [
  ...['font', 'letter-spacing', 'word-spacing', 'text-indent', 'text-transform', 'text-align', 'line-height'],
  ...['direction', 'tab-size', 'padding', 'border-width', 'white-space', 'overflow-wrap', 'word-break'],
];

export type Mirror = {
  /** Underlines spans of a textarea's value; none takes the mirror away. */
  show(box: HTMLTextAreaElement, spans: readonly Span[]): void;
  hide(): void;
  /** The underlined pieces, in the order of the spans. */
  pieces(): readonly HTMLElement[];
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
  let marked: HTMLElement[] = [];

  const follow = () => {
    if (!at || element.hidden) return;
    const { left, top } = at.getBoundingClientRect();
    element.style.transform = `translate(${left}px, ${top}px)`;
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
      at = undefined;
      marked = [];
      element.hidden = true;
      text.replaceChildren();
    },
    pieces: () => marked,
  };
}

function fill(text: HTMLElement, value: string, spans: readonly Span[]): HTMLElement[] {
  const pieces: HTMLElement[] = [];
  const children: (string | HTMLElement)[] = [];
  let from = 0;
  for (const { start, end } of [...spans].sort((one, other) => one.start - other.start)) {
    if (end <= from) continue;
    const piece = build('span', { class: 'marked', text: value.slice(Math.max(start, from), end) });
    children.push(value.slice(from, Math.max(start, from)), piece);
    pieces.push(piece);
    from = end;
  }
  text.replaceChildren(...children, value.slice(from));
  return pieces;
}
