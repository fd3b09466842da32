import { ui } from '../../src/words/en-GB';
import { CLEAN, RISKY } from '../support/drafts';
import { expect, test } from '../support/e2e';
import { readModel, readPosted, untilPosted } from '../support/posted';
import { choose, isAnythingOpen, untilHeld, untilMark, untilUnderlined } from '../support/ui';
import { BOX, openBox, POST } from '../support/x-page';

test.describe('an input method', () => {
  test('composes undisturbed; its Enter posts nothing, and offsets are right after it', async ({
    chromiumLab,
    tab,
  }) => {
    await openBox(tab, '/home');
    const page = chromiumLab.pageOf(tab);
    const cdp = await chromiumLab.context.newCDPSession(page);
    for (const text of ['に', 'にほ', 'にほん']) {
      await cdp.send('Input.imeSetComposition', {
        text,
        selectionStart: text.length,
        selectionEnd: text.length,
      });
    }
    // The key that picks the word, as Chromium sends it while one composes.
    for (const type of ['rawKeyDown', 'keyUp'] as const) {
      await cdp.send('Input.dispatchKeyEvent', {
        type,
        key: 'Enter',
        windowsVirtualKeyCode: 229,
        modifiers: 2,
      });
    }
    expect(await readPosted(tab)).toEqual([]);
    await cdp.send('Input.insertText', { text: '日本' });
    await tab.type(` ${RISKY}`);
    await untilUnderlined(tab, '999 000 0018');
    expect(await readModel(tab)).toEqual([`日本 ${RISKY}`]);
    await tab.press('Control+Enter');
    await untilHeld(tab);
    await choose(tab, 'post');
    expect(await untilPosted(tab, 1)).toEqual([`日本 ${RISKY}`]);
  });
});

test.describe('a worker that hangs', () => {
  test.use({ spoils: true });
  test('Post waits a moment, then goes through, and that is said', async ({ chromiumLab, tab }) => {
    await openBox(tab, '/home');
    await tab.type(CLEAN);
    await untilMark(tab, 'clean');
    await chromiumLab.hangWorker();
    await tab.press('Control+a');
    await tab.type(RISKY);
    await tab.click(POST);
    expect(await untilPosted(tab, 1)).toEqual([RISKY]);
    await untilMark(tab, 'unchecked', ui.notices['posted-unchecked'].mark);
  });
});

test.describe('the build that people get', () => {
  test.use({ build: 'production' });

  test('keeps its root closed, and holds Post', async ({ chromiumLab, tab }) => {
    await openBox(tab, '/home');
    await tab.type(RISKY);
    await tab.until(
      'an underline',
      () => [...((CSS.highlights.get('marked-text') ?? []) as Iterable<Range>)].length > 0,
      undefined,
    );
    await tab.click(POST);
    // Only the debugger sees in.
    const cdp = await chromiumLab.context.newCDPSession(chromiumLab.pageOf(tab));
    await expect(async () => {
      const { root } = await cdp.send('DOM.getDocument', { depth: -1, pierce: true });
      expect(JSON.stringify(root)).toContain(ui.holdTitle());
    }).toPass();
    const seen = await tab.evaluate(
      () => ({
        roots: [...document.querySelectorAll('*')].filter((element) => element.shadowRoot).length,
        text: document.documentElement.outerHTML,
        highlights: [...CSS.highlights.keys()],
      }),
      undefined,
    );
    expect(seen.roots).toBe(0);
    expect(seen.text).not.toContain(ui.holdTitle());
    expect(seen.highlights.join()).not.toMatch(/patient|serious|policy|warning|sensecheck/i);
    expect(await readPosted(tab)).toEqual([]);
    // The dialog has the focus, on Edit: a key is enough.
    await tab.press('Enter');
    await tab.until('the caret in the box', (box) => document.activeElement?.matches(box), BOX);
    expect(await isAnythingOpen(tab)).toBe(false);
  });
});
