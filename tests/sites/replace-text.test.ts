// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest';
import { replaceText } from '../../src/sites/replace-text';

/** What the browser itself does is tried in real ones (`tests/e2e/surfaces.spec.ts`); here is when nothing is written. */
let written: string[];
beforeEach(() => {
  written = [];
  // The test's page has none; this one takes the words and changes nothing, as an editor may.
  document.execCommand = (_command, _ui, words) => written.push(words ?? '') > 0;
});

function boxWith(html: string): HTMLElement {
  document.body.innerHTML = `<div contenteditable="true">${html}</div>`;
  return document.body.firstElementChild as HTMLElement;
}

describe('nothing is written', () => {
  it('when the box holds another text by now', async () => {
    const replacement = { before: 'one two', start: 0, end: 3, text: '1' };
    expect(await replaceText(boxWith('one three'), replacement)).toBe('changed');
    expect(written).toEqual([]);
  });

  it.each([
    ['the whole text', 'one', 'one', 0, 3],
    ['a mention', 'ask <span contenteditable="false">@sam</span> now', 'ask @sam now', 2, 6],
    ['a link', 'see <a href="https://x.com/1">this</a> now', 'see this now', 2, 6],
    ['an emoji image', 'all <img alt="🚑"> well', 'all 🚑 well', 2, 8],
  ])('over %s', async (_name, html, before, start, end) => {
    expect(await replaceText(boxWith(html), { before, start, end, text: 'x' })).toBe('refused');
    expect(written).toEqual([]);
  });
});

it('says so when the box did not take it, and does not try again', async () => {
  const replacement = { before: 'one two', start: 4, end: 7, text: '2' };
  expect(await replaceText(boxWith('one two'), replacement)).toBe('not-taken');
  expect(written).toEqual(['2']);
});
