import type { Span } from '../../src/model/finding';
import type { Warning } from '../../src/model/warning';

/** What a person's choice is remembered by, in memory only: a concern and the words flagged for it. */
export type FlagKey = string;

/** The words a span covers, as they are compared: case and spacing do not make them other words. */
export function flaggedWords(span: Span, text: string): string {
  return normal(text.slice(span.start, span.end));
}

/** One key for each span; a warning that rests on the whole draft or on a picture has one of its own. */
export function keysOf(warning: Warning, text: string): FlagKey[] {
  if (warning.spans.length === 0) return [`${warning.concern}\n`];
  return [...new Set(warning.spans.map((span) => `${warning.concern}\n${flaggedWords(span, text)}`))];
}

/** Whether every flagged word of a warning made on `before` still stands in `after`, wherever it is now. */
export function stillSays(warning: Warning, before: string, after: string): boolean {
  if (warning.spans.length === 0) return false;
  const now = normal(after);
  return warning.spans.every((span) => now.includes(flaggedWords(span, before)));
}

function normal(words: string): string {
  return words.toLowerCase().replace(/\s+/g, ' ').trim();
}
