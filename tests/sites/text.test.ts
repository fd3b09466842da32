// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { readText } from '../../src/sites/text';

/** Markup of a box as editors write it, and the text that the person sees in it. */
const shown: [name: string, html: string, text: string][] = [
  ['plain text', 'Quiet night', 'Quiet night'],
  ['text in pieces', '<span>Qui</span><b>et</b> night', 'Quiet night'],
  ['blocks, one line feed each', '<div>one</div><div>two</div>', 'one\ntwo'],
  ['a block within a block', '<div><div>one</div></div><div><div>two</div></div>', 'one\ntwo'],
  ['text, then blocks, as Chromium writes a second line', 'one<div>two</div>', 'one\ntwo'],
  ['a soft break', 'one<br>two', 'one\ntwo'],
  ['the break that keeps an empty block open', '<div>one</div><div><br></div><div>two</div>', 'one\n\ntwo'],
  ['two empty blocks', '<p>one</p><p><br></p><p><br></p><p>two</p>', 'one\n\n\ntwo'],
  ['an empty last line', '<div>one</div><div><br></div>', 'one\n'],
  ['an empty first line', '<div><br></div><div>one</div>', '\none'],
  ['a break at the end of a block', '<div>one<br></div><div>two</div>', 'one\ntwo'],
  [
    'a break before the trailing one',
    '<p>one<br><br class="ProseMirror-trailingBreak"></p><p>two</p>',
    'one\n\ntwo',
  ],
  ['a line feed written as text', '<span>one\ntwo</span>', 'one\ntwo'],
  ['the line feed Draft adds at the end of a block', '<div>one\n\n</div><div>two</div>', 'one\n\ntwo'],
  ['an empty box', '<div><span><br></span></div>', ''],
  ['an emoji as a picture', 'bad <img alt="🚑"> night', 'bad 🚑 night'],
  ['a picture without words', 'a<img alt="">b<img>c', 'abc'],
  ['an emoji of several parts, joined', '<span>👩🏽‍🚒 on scene</span>', '👩🏽‍🚒 on scene'],
  [
    'a mention that cannot be edited',
    'ask <span contenteditable="false"><div>@sam</div></span> now',
    'ask @sam now',
  ],
  ['a hashtag in its own element', 'see <span><span>#999day</span></span>!', 'see #999day!'],
  ['caret helpers', '<span>\ufeffone\u200b</span><span>\u200btwo</span>', 'onetwo'],
  ['a non-joiner belongs to the word', 'می\u200cخواهم', 'می\u200cخواهم'],
  ['Hebrew beside English', '<div dir="auto">שלום ward 4</div>', 'שלום ward 4'],
  [
    'a placeholder',
    '<div class="public-DraftEditorPlaceholder-root">What is happening?</div><div>one</div>',
    'one',
  ],
  ['list items', '<ul><li>one</li><li>two</li></ul>', 'one\ntwo'],
];

/** The words between the marks are what the range of their offsets must hold. */
const ranges: [name: string, html: string, start: number, end: number, words: string][] = [
  ['within one node', '<div>one two</div>', 4, 7, 'two'],
  ['over several nodes', '<div>o<b>ne t</b>wo</div>', 2, 5, 'e t'],
  ['after an emoji', '<div>🚑 job</div>', 3, 6, 'job'],
  ['after a helper', '<div>\u200bone\ufeff two</div>', 4, 7, 'two'],
  ['in the second block', '<div>one</div><div>two</div>', 4, 7, 'two'],
  ['a line feed at the start is left out', '<div>one</div><div>two</div>', 3, 7, 'two'],
  ['a line feed at the end is left out', '<div>one</div><div>two</div>', 0, 4, 'one'],
  ['within a mention', 'ask <span contenteditable="false">@sam</span> now', 5, 8, 'sam'],
  ['after a picture', 'a<img alt="🚑">bc', 3, 5, 'bc'],
];

describe('readText', () => {
  it.each(shown)('%s', (_name, html, text) => {
    expect(readText(box(html)).text).toBe(text);
  });

  it.each(ranges)('range: %s', (_name, html, start, end, words) => {
    expect(readText(box(html)).toRange(start, end)?.toString()).toBe(words);
  });

  it('has a range around a picture, whole', () => {
    const element = box('a<img alt="🚑">b');
    const range = readText(element).toRange(1, 3);
    expect([range?.startContainer, range?.startOffset, range?.endOffset]).toEqual([element, 1, 2]);
  });

  it.each([
    [0, 0],
    [2, 1],
    [3, 4],
    [9, 12],
  ])('has no range where no words are: %i to %i', (start, end) => {
    expect(readText(box('<div>one</div><div>two</div>')).toRange(start, end)).toBeUndefined();
  });

  it.each(shown.filter(([, , text]) => text.trim() !== ''))(
    'the way there and back: %s',
    (_name, html, text) => {
      const read = readText(box(html));
      for (let at = 0; at < text.length; at += 1) {
        const range = read.toRange(at, at + 1);
        // A place after a picture, or in the middle of it, is the picture's; every other one comes back as it was.
        if (range && range.startContainer.nodeType === Node.TEXT_NODE) {
          expect(read.offsetOf(range.startContainer, range.startOffset)).toBe(at);
          expect(range.toString().replaceAll(/[\u200b\ufeff]/g, '')).toBe(text[at]);
        }
      }
    },
  );

  it('knows the caret in an empty line', () => {
    const element = box('<div>one</div><div><br></div><div>two</div>');
    expect(readText(element).offsetOf(element.children[1] as Element, 0)).toBe(4);
  });

  it('knows the caret at the end of the box', () => {
    const element = box('<div>one</div><div>two</div>');
    expect(readText(element).offsetOf(element, 2)).toBe(7);
  });

  it('reads a textarea by its value, without ranges', () => {
    const area = document.createElement('textarea');
    area.value = 'one\ntwo\n';
    const read = readText(area);
    expect([read.text, read.toRange(0, 3), read.offsetOf(area, 5), read.offsetOf(area, 99)]).toEqual([
      'one\ntwo\n',
      undefined,
      5,
      8,
    ]);
  });
});

function box(html: string): HTMLElement {
  const element = document.createElement('div');
  element.setAttribute('contenteditable', 'true');
  element.innerHTML = html;
  document.body.replaceChildren(element);
  return element;
}
