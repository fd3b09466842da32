import { computePosition, flip, offset, shift, size } from '@floating-ui/core';
import { autoUpdate } from '@floating-ui/dom';
import type { ConcernId } from '../model/concern';
import { build } from './build';
import { type CardActions, type CardState, cardView } from './card-view';
import { focusAgain, focusPlace, keyOf } from './keep-focus';
import type { Beside } from './mark';
import { around } from './place';
import { textRects } from './text-rects';
import { viewportPlatform } from './viewport-platform';

export type Card = {
  isOpen(): boolean;
  /** Opens beside the composer; takes the focus only when asked to, and brings what it is about into view. */
  open(state: CardState, beside: Beside, how: { takeFocus: boolean; about?: ConcernId }): void;
  /** Shows newer facts while it is open; the focus stays on the same control. */
  update(state: CardState): void;
  close(): void;
  /** Whether the focus is inside. */
  hasFocus(): boolean;
};

/** Pixels. Lower than this a card cannot be read beside the composer: it becomes a sheet at the foot of the page. */
const LOWEST = 140;
const TALLEST = 560;
const GAP = 10;

/** The card. Not modal: the person can go on typing beside it. */
export function makeCard(root: ShadowRoot, actions: CardActions): Card {
  const element = build('div', {
    class: 'card',
    attributes: { role: 'dialog', 'aria-labelledby': 'title', tabindex: '-1' },
  });
  element.hidden = true;
  root.append(element);
  let stopFollowing: (() => void) | undefined;
  let shown = '';

  const fill = (state: CardState) => {
    const key = JSON.stringify(state);
    if (key === shown) return;
    shown = key;
    const focused = focusPlace(element, root.activeElement);
    const open = new Set([...element.querySelectorAll('details[open]')].map(keyOf));
    // As a sheet the card scrolls as a whole, else its body.
    const scroll = [element.scrollTop, element.querySelector('.body')?.scrollTop ?? 0] as const;
    element.replaceChildren(...cardView(state, actions));
    for (const details of element.querySelectorAll('details')) details.open = open.has(keyOf(details));
    element.scrollTop = scroll[0];
    const body = element.querySelector('.body');
    if (body) body.scrollTop = scroll[1];
    if (focused) focusAgain(element, focused);
  };

  return {
    isOpen: () => !element.hidden,
    hasFocus: () => element.contains(root.activeElement),
    open: (state, beside, { takeFocus, about }) => {
      shown = '';
      element.hidden = false;
      fill(state);
      stopFollowing?.();
      stopFollowing = autoUpdate(beside.box, element, () => void put(element, beside));
      if (takeFocus) element.querySelector<HTMLElement>('h2')?.focus({ preventScroll: true });
      if (about) element.querySelector(`[data-concern="${about}"]`)?.scrollIntoView({ block: 'nearest' });
    },
    update: (state) => {
      if (!element.hidden) fill(state);
    },
    close: () => {
      stopFollowing?.();
      stopFollowing = undefined;
      element.hidden = true;
    },
  };
}

/** Beside text and Post control, where there is most room; both stay uncovered. */
async function put(element: HTMLElement, { box, post }: Beside): Promise<void> {
  const [first, ...others] = [...textRects(box), ...(post ? [post.getBoundingClientRect()] : [])];
  const whole = around(box.getBoundingClientRect(), ...(post ? [post.getBoundingClientRect()] : []));
  let room = await putBeside(element, whole);
  // A composer that fills the screen: only its text and its Post control are kept clear.
  if (room < LOWEST && first) room = await putBeside(element, around(first, ...others));
  const isSheet = room < LOWEST;
  element.classList.toggle('sheet', isSheet);
  // At the head of the page when the Post control is at its foot.
  const postTop = post?.getBoundingClientRect().top ?? 0;
  element.classList.toggle('head', isSheet && postTop > window.innerHeight / 2);
}

/** Returns the height in pixels that there was for it; 0 where it would stick out of the page. */
async function putBeside(element: HTMLElement, clear: ReturnType<typeof around>): Promise<number> {
  let room = 0;
  const { x, y } = await computePosition(clear, element, {
    platform: viewportPlatform,
    strategy: 'fixed',
    placement: 'right-start',
    middleware: [
      offset(GAP),
      flip({
        fallbackPlacements: ['bottom-start', 'left-start', 'top-start'],
        fallbackStrategy: 'bestFit',
        padding: 8,
      }),
      shift({ padding: 8 }),
      size({
        padding: 8,
        apply: ({ availableHeight }) => {
          room = availableHeight;
          element.style.maxHeight = `${Math.max(LOWEST, Math.min(availableHeight, TALLEST))}px`;
        },
      }),
    ],
  });
  element.style.left = `${Math.round(x)}px`;
  element.style.top = `${Math.round(y)}px`;
  const sticksOut = x < 0 || y < 0 || x + element.offsetWidth > document.documentElement.clientWidth;
  return sticksOut ? 0 : room;
}
