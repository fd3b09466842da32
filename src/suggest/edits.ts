import type { Span } from '../model/finding';
import { applyEdits, type Edit } from '../model/suggestion';
import { overlap, untouched } from './untouched';

/**
 * Makes a proposal one that can be put in: in order, without overlaps, and as few replacements as may be, so that one
 * Ctrl+Z takes it back. Undefined when it would touch a mention, link, hashtag or emoji, break a line, change nothing,
 * or replace the whole text.
 */
export function asOffered(text: string, proposed: readonly Edit[]): Edit[] | undefined {
  const kept = untouched(text);
  const edits = joined(
    text,
    [...proposed].sort((a, b) => a.start - b.start),
    kept,
  ).map((edit) => withoutTrailing(text, edit));
  const isSafe = edits.every(
    (edit) =>
      !kept.some((span) => overlap(span, edit)) &&
      !/[\r\n]/.test(text.slice(edit.start, edit.end) + edit.text) &&
      text.slice(edit.start, edit.end) !== edit.text,
  );
  const rest = applyEdits(text, edits);
  if (!readsOn(text, rest)) return undefined;
  if (edits.length === 0 || !isSafe || !/\p{L}.*\p{L}/su.test(rest) || takesAll(text, edits))
    return undefined;
  return edits;
}

/** What is left out at the end of a line takes the space before it along. */
function withoutTrailing(text: string, edit: Edit): Edit {
  if (edit.text !== '' || !/^[ \t]*(?:[\r\n]|$)/.test(text.slice(edit.end))) return edit;
  const spaces = /[ \t]*$/.exec(text.slice(0, edit.start))?.[0].length ?? 0;
  return { ...edit, start: edit.start - spaces };
}

/** What no one writes: a comma after nothing, an article or a preposition before a stop, a word said twice. */
const BROKEN = [
  /\s[,.;:!?)](?=\s|$)/g,
  /[,;:]\s*[,;:.]/g,
  /\(\s*\)/g,
  /\S {2,}\S/g,
  /\b(?:the|an?) (?:the|an?)\b/gi,
  /\b(\p{L}+) \1\b/giu,
  /\b(?:in|at|of|to|with|from|for|an?|the|my|our|his|her|their|and|or|but|it['’]s|called|named|was|is|are|were)\s*(?:[.,;:!?)(]|$)/gim,
] as const;

/** Whether a wording leaves no broken places that the draft did not have. */
function readsOn(before: string, after: string): boolean {
  const count = (text: string, pattern: RegExp) => text.match(pattern)?.length ?? 0;
  return BROKEN.every((pattern) => count(after, pattern) <= count(before, pattern));
}

/** Neighbours on a line become one edit, with the words between them as they are. */
function joined(text: string, edits: readonly Edit[], kept: readonly Span[]): Edit[] {
  const result: Edit[] = [];
  for (const edit of edits) {
    const last = result.at(-1);
    const between = last && { start: last.end, end: edit.start };
    if (!last || !between) {
      result.push({ ...edit });
      continue;
    }
    // Two that reach for the same words: "on Tuesday at 4am" is left out by one of them.
    if (between.start > between.end) {
      if (edit.end <= last.end) continue;
      result[result.length - 1] = { start: last.start, end: edit.end, text: last.text.trimEnd() + edit.text };
      continue;
    }
    const whole = { start: last.start, end: edit.end };
    const words = text.slice(between.start, between.end);
    const canJoin =
      !/[\r\n]/.test(words) && !kept.some((span) => overlap(span, whole)) && !isAll(text, whole);
    if (canJoin) result[result.length - 1] = { ...whole, text: last.text + words + edit.text };
    else result.push({ ...edit });
  }
  return result;
}

function isAll(text: string, { start, end }: Span): boolean {
  return text.slice(0, start).trim() === '' && text.slice(end).trim() === '';
}

function takesAll(text: string, edits: readonly Edit[]): boolean {
  const [first] = edits;
  const last = edits.at(-1);
  return first !== undefined && last !== undefined && edits.length === 1 && isAll(text, first);
}
