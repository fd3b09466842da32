import { ui } from '../words/en-GB';
import { build } from './build';

/** Milliseconds without another change: a screen reader is not to be interrupted at each key. */
const SETTLED = 1500;

/** Says how many things there are to look at, once typing has paused and only when the number is another one. */
export function makeAnnouncer(
  root: ShadowRoot,
  signal: AbortSignal,
): { count(count: number): void; say(words: string): void } {
  const region = build('div', { class: 'unseen', attributes: { 'aria-live': 'polite', role: 'status' } });
  root.append(region);
  let said = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  signal.addEventListener('abort', () => clearTimeout(timer));
  return {
    // What the person has just asked for is said at once.
    say: (words) => {
      region.textContent = words;
    },
    count: (count) => {
      clearTimeout(timer);
      if (count === said) return;
      timer = setTimeout(() => {
        said = count;
        region.textContent = ui.announceCount({ count });
      }, SETTLED);
    },
  };
}
