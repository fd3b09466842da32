import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { editBetween, shiftSpans } from '../../src/ui/shift-spans';

/** A text with its spans in «marks». */
function marked(text: string) {
  const spans: { start: number; end: number }[] = [];
  let plain = '';
  for (const part of text.split(/([«»])/)) {
    if (part === '«') spans.push({ start: plain.length, end: plain.length });
    else if (part === '»') {
      const last = spans.at(-1);
      if (last) last.end = plain.length;
    } else plain += part;
  }
  return { plain, spans };
}

describe('spans over one edit', () => {
  it.each([
    ['nothing changed', 'Pt «Dave» home', 'Pt «Dave» home'],
    ['typed before', 'Pt «Dave» home', 'A Pt «Dave» home'],
    ['typed behind', 'Pt «Dave» home', 'Pt «Dave» home now'],
    ['a space right behind', 'Pt «Dave»', 'Pt «Dave» '],
    ['deleted before', 'Our pt «Dave» home', '«Dave» home'],
    ['typed into the words', 'Pt «Dave» home', 'Pt Daive home'],
    ['the words deleted', 'Pt «Dave» home', 'Pt  home'],
    ['one of two edited', '«Ann» saw «Dave» there', '«Ann» saw Dan there'],
    ['everything replaced', 'Pt «Dave»', 'Lovely morning'],
    ['an emoji before', 'Pt «Dave»', '🚑 Pt «Dave»'],
    ['emptied', '«Dave»', ''],
  ])('%s', (_name, before, after) => {
    const [from, to] = [marked(before), marked(after)];
    expect(shiftSpans(from.spans, from.plain, to.plain)).toEqual(to.spans);
  });

  it('never points at other words', () => {
    fc.assert(
      fc.property(
        fc.string(),
        fc.string(),
        fc.string(),
        fc.nat(),
        fc.nat(),
        (head, tail, typed, one, other) => {
          const before = head + tail;
          const after = head + typed + tail;
          const start = Math.min(one, other) % (before.length + 1);
          const end = Math.min(before.length, start + 1 + (other % 8));
          if (end <= start) return;
          for (const span of shiftSpans([{ start, end }], before, after))
            expect(after.slice(span.start, span.end)).toBe(before.slice(start, end));
        },
      ),
    );
  });
});

describe('the edit between two texts', () => {
  it.each([
    ['abc', 'abXc', { start: 2, oldEnd: 2, newEnd: 3 }],
    ['aaa', 'aa', { start: 2, oldEnd: 3, newEnd: 2 }],
    ['', 'a', { start: 0, oldEnd: 0, newEnd: 1 }],
    ['same', 'same', { start: 4, oldEnd: 4, newEnd: 4 }],
  ])('%s → %s', (before, after, edit) => {
    expect(editBetween(before, after)).toEqual(edit);
  });
});
