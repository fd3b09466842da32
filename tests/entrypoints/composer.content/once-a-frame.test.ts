import { afterEach, describe, expect, it, vi } from 'vitest';
import { onceAFrame } from '../../../entrypoints/composer.content/once-a-frame';

/** Pictures are drawn when the test says so. */
function frames() {
  const waiting = new Map<number, () => void>();
  vi.stubGlobal('requestAnimationFrame', (run: () => void) => waiting.set(waiting.size + 1, run).size);
  vi.stubGlobal('cancelAnimationFrame', (id: number) => waiting.delete(id));
  return () => {
    const due = [...waiting.values()];
    waiting.clear();
    for (const run of due) run();
  };
}
afterEach(() => vi.unstubAllGlobals());

describe('onceAFrame', () => {
  it.each<[string, string[], boolean, number[]]>([
    // what is asked, whether the page is hidden, how often it was shown before and after the next picture
    ['once for many', ['soon', 'soon', 'soon'], false, [0, 1]],
    ['at once, and not again', ['soon', 'now'], false, [1, 1]],
    ['at once where no picture is drawn', ['soon', 'soon'], true, [2, 2]],
    ['not after the end', ['soon', 'end'], false, [0, 0]],
  ])('shows %s', (_, asked, hidden, expected) => {
    const draw = frames();
    vi.stubGlobal('document', { hidden });
    const end = new AbortController();
    let shown = 0;
    const showing = onceAFrame(() => {
      shown += 1;
    }, end.signal);
    for (const one of asked) {
      if (one === 'end') end.abort();
      else if (one === 'now') showing.now();
      else showing.soon();
    }
    const before = shown;
    draw();
    expect([before, shown]).toEqual(expected);
  });
});
