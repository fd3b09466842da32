import type { Span } from '../model/finding';

// A full stop after one of these does not end a sentence.
const ABBREVIATED =
  /(?:^|[\s(.])(?:mr|mrs|ms|dr|st|prof|sgt|pc|insp|rd|ave|no|nos|vs|approx|dept|inc|e\.g|i\.e|etc|jan|feb|aug|sept|oct|nov|dec|\p{L})\.$/iu;
const END = /[.!?…]+["'”’)\]]*(?=\s|$)|\n+/gu;

/**
 * Where each sentence of a text stands, UTF-16 offsets, without white space around it. Every line break ends one, as
 * does end punctuation followed by a space; "Mr. Shah" and "J. Khan" stay together.
 */
export function splitSentences(text: string): Span[] {
  const spans: Span[] = [];
  let from = 0;
  for (const match of text.matchAll(END)) {
    const end = match.index + match[0].length;
    if (match[0] === '.' && ABBREVIATED.test(text.slice(Math.max(from, end - 12), end))) continue;
    push(spans, text, from, end);
    from = end;
  }
  push(spans, text, from, text.length);
  return spans;
}

function push(spans: Span[], text: string, from: number, to: number): void {
  let start = from;
  let end = to;
  while (start < end && /\s/.test(text.charAt(start))) start += 1;
  while (end > start && /\s/.test(text.charAt(end - 1))) end -= 1;
  if (start < end) spans.push({ start, end });
}
