// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest';
import { watchEnter } from '../../src/sites/linkedin-enter';
import { linkedinSelectors } from '../../src/sites/linkedin-selectors';
import { keydown, one } from '../support/adapter';

const BOX = '.msg-form__contenteditable';
const settled = () => new Promise((resolve) => setTimeout(resolve));

beforeEach(() => {
  document.body.innerHTML = '<div class="msg-form__contenteditable" contenteditable="true"><p>Tea</p></div>';
});

/** Presses a key in the box; `site` is what the page does of it. */
async function press(enter: ReturnType<typeof watchEnter>, init: KeyboardEventInit, site: () => void) {
  const box = one(BOX);
  const hear = (event: Event) => enter.follow(event, box);
  window.addEventListener('keydown', hear, { capture: true, once: true });
  box.dispatchEvent(keydown({ key: 'Enter', ...init }));
  site();
  await settled();
}

const addLine = () => one(BOX).insertAdjacentHTML('beforeend', '<p><br></p>');
const send = () => {
  one(BOX).innerHTML = '<p><br></p>';
};

describe('what Enter does in a message', () => {
  const rows: [name: string, init: KeyboardEventInit, site: () => void, makesLine: boolean][] = [
    ['makes a line', {}, addLine, true],
    ['sends', {}, send, false],
    ['nothing: it was held', {}, () => undefined, false],
    ['Shift+Enter always makes a line, and tells nothing', { shiftKey: true }, addLine, false],
    ['an input method takes it', { isComposing: true }, addLine, false],
  ];
  it.each(rows)('%s', async (_name, init, site, makesLine) => {
    const enter = watchEnter(linkedinSelectors);
    await press(enter, init, site);
    expect(enter.makesLine()).toBe(makesLine);
  });

  it('is learned again when the setting is changed', async () => {
    const enter = watchEnter(linkedinSelectors);
    await press(enter, {}, addLine);
    await press(enter, {}, send);
    expect(enter.makesLine()).toBe(false);
  });
});
