import { autoUpdate } from '@floating-ui/dom';
import { ui } from '../words/en-GB';
import { build } from './build';
import type { MarkState } from './mark-label';
import { type Box, firstFree, markPlaces, type Size } from './place';
import { textRects } from './text-rects';

/** What the mark stands beside. */
export type Beside = { box: HTMLElement; post: HTMLElement | undefined };

export type Mark = {
  element: HTMLElement;
  show(state: MarkState, beside: Beside): void;
  hide(): void;
  /** Says whether the card is open. */
  expanded(open: boolean): void;
};

/** What the mark must not cover, besides the text. */
const USED =
  'a, button, label, input, select, textarea, [role="button"], [role="link"], [role="tab"], [role="progressbar"]';
/** Pixels between two looks at what lies under a place; the smallest control is wider. */
const BETWEEN = 14;
const EDGE = 8;
/** Milliseconds after the last key. */
const REPLACE_AFTER = 200;

/** The small sign at the composer. It is a button; `onOpen` is told whether it was pressed by keyboard. */
export function makeMark(root: ShadowRoot, host: Element, onOpen: (byKeyboard: boolean) => void): Mark {
  const sign = build('span', { class: 'sign', attributes: { 'aria-hidden': 'true' } });
  const words = build('span', { class: 'words' });
  const element = build(
    'button',
    { class: 'mark', attributes: { type: 'button', 'aria-haspopup': 'dialog', 'aria-expanded': 'false' } },
    [sign, words],
  );
  element.hidden = true;
  // The caret stays in the box when the mark is pressed with a pointer.
  element.addEventListener('mousedown', (event) => event.preventDefault());
  element.addEventListener('click', (event) => onOpen(event.detail === 0));
  root.append(element);

  let stopFollowing: (() => void) | undefined;
  let at: Beside | undefined;
  let place: Box | undefined;
  let later: ReturnType<typeof setTimeout> | undefined;

  // Written only when it is another one: each change of ours makes the browser lay out again.
  const write = ({ look, count, label }: MarkState) => {
    element.dataset.look = look;
    sign.textContent = look === 'things' ? String(count) : '';
    words.textContent = label;
    element.title = label;
    element.setAttribute('aria-label', ui.openCard({ label }));
  };
  const follow = (beside: Beside) => {
    stopFollowing?.();
    at = beside;
    place = undefined;
    stopFollowing = autoUpdate(beside.box, element, () => put(beside));
  };
  const put = (beside: Beside) => {
    // A box that went with its post: the word about that post stays, in the corner.
    const seen = !beside.box.isConnected || isInView(beside.box);
    element.style.visibility = seen ? '' : 'hidden';
    if (!seen) return;
    place = freePlace(element, host, beside, place);
    element.style.left = `${Math.round(place.left)}px`;
    element.style.top = `${Math.round(place.top)}px`;
  };

  return {
    element,
    show: (state, beside) => {
      element.setAttribute('aria-busy', String(state.busy));
      const isOther = words.textContent !== state.label || element.dataset.look !== state.look;
      if (isOther) write(state);
      const isNew = element.hidden || at?.box !== beside.box || at.post !== beside.post;
      element.hidden = false;
      // Measuring the page at each key would be felt; the text reaches the mark a moment earlier at worst.
      clearTimeout(later);
      if (isNew) follow(beside);
      else if (isOther) put(beside);
      else later = setTimeout(() => put(beside), REPLACE_AFTER);
    },
    hide: () => {
      clearTimeout(later);
      stopFollowing?.();
      stopFollowing = undefined;
      at = undefined;
      element.hidden = true;
    },
    expanded: (open) => element.setAttribute('aria-expanded', String(open)),
  };
}

/** Where it stands now, if that is still free; else the best free place, with its words or, failing that, without. */
function freePlace(element: HTMLElement, host: Element, { box, post }: Beside, now: Box | undefined): Box {
  const viewport = { width: document.documentElement.clientWidth, height: window.innerHeight };
  const postRect = post?.getBoundingClientRect();
  const avoid = [...textRects(box), ...(postRect ? [postRect] : [])];
  const wasCompact = element.classList.contains('compact');
  let last: Box | undefined;
  for (const compact of [false, true]) {
    element.classList.toggle('compact', compact);
    const { width, height } = element.getBoundingClientRect();
    const places = markPlaces(box.getBoundingClientRect(), postRect, { width, height });
    const stay = now && wasCompact === compact ? places.filter((place) => isSame(place, now)) : [];
    const free = firstFree(
      [...stay, ...places, ...corners(viewport, { width, height })],
      viewport,
      avoid,
      (one) => isUnused(one, host),
    );
    if (free) return free;
    const left = viewport.width - width - EDGE;
    const top = viewport.height - height - EDGE;
    last = { left, top, right: left + width, bottom: top + height };
  }
  return last ?? { left: EDGE, top: EDGE, right: EDGE, bottom: EDGE };
}

/** Of the viewport, lowest first: for a box so large that all around it is out of view or in use. */
function corners(viewport: Size, { width, height }: Size): Box[] {
  return [viewport.height - height - EDGE, EDGE].flatMap((top) =>
    [viewport.width - width - EDGE, EDGE].map((left) => ({
      left,
      top,
      right: left + width,
      bottom: top + height,
    })),
  );
}

function isSame(one: Box, other: Box): boolean {
  return Math.abs(one.left - other.left) < 1 && Math.abs(one.top - other.top) < 1;
}

/** Whether none of the page's controls lies under a place; tried so closely that none fits between. */
function isUnused({ left, top, right, bottom }: Box, host: Element): boolean {
  const columns = Math.ceil((right - left) / BETWEEN);
  const points = Array.from(
    { length: columns + 1 },
    (_, column) => left + ((right - left) * column) / columns,
  ).flatMap((x) => [top + 1, (top + bottom) / 2, bottom - 1].map((y) => [x, y] as const));
  return points.every(([x, y]) => {
    return !underPoint(document, x, y, host)?.closest(USED);
  });
}

/** The innermost element of the page at a point of the viewport; also in an open shadow root. */
function underPoint(place: Document | ShadowRoot, x: number, y: number, host: Element): Element | undefined {
  const under = place
    .elementsFromPoint(x, y)
    // Firefox names those of this root alone, Chromium also those around it.
    .find((element) => element.getRootNode() === place && element !== host && !element.contains(host));
  const inner = under?.shadowRoot ? underPoint(under.shadowRoot, x, y, host) : undefined;
  return inner ?? under;
}

function isInView(box: HTMLElement): boolean {
  const { top, bottom, width } = box.getBoundingClientRect();
  return width > 0 && bottom > 0 && top < window.innerHeight;
}
