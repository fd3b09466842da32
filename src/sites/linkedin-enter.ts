import type { LinkedinSelectors } from './linkedin-selectors';
import { isBareEnter, isComposingKey } from './presses';
import { readText } from './text';

/** What Enter does in a message: a setting of the person's that the page does not show, so it is learned. */
export type EnterKey = {
  /** True once an Enter was seen to make a new line in this page. */
  makesLine(): boolean;
  /** An event that may be an Enter in this box, before the site has heard it. */
  follow(event: Event, box: HTMLElement): void;
};

/** Each line of a message is an element of its own, an empty one too. */
const LINES = 'p, div, br';

/** Learns from every Enter in a message that reaches the site. One that was held changes nothing, and tells nothing. */
export function watchEnter(at: LinkedinSelectors): EnterKey {
  let makesLine = false;
  return {
    makesLine: () => makesLine,
    follow: (event, box) => {
      if (event.type !== 'keydown' || !box.matches(at.message)) return;
      const key = event as KeyboardEvent;
      if (!isBareEnter(key) || isComposingKey(key) || !event.composedPath().includes(box)) return;
      const before = { text: readText(box).text, lines: box.querySelectorAll(LINES).length };
      setTimeout(() => {
        const { text } = readText(box);
        if (text.trim() === '') makesLine = false;
        else if (text.length >= before.text.length && box.querySelectorAll(LINES).length > before.lines)
          makesLine = true;
      });
    },
  };
}
