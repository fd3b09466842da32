import type { Span } from '../model/finding';

/** One edit of a text: what stood from `start` to `oldEnd` was replaced by what stands from `start` to `newEnd`. */
export type Edit = { start: number; oldEnd: number; newEnd: number };

/** The single edit that makes `after` of `before`: everything between their common beginning and end. */
export function editBetween(before: string, after: string): Edit {
  const shorter = Math.min(before.length, after.length);
  let start = 0;
  while (start < shorter && before.charCodeAt(start) === after.charCodeAt(start)) start += 1;
  let end = 0;
  while (
    end < shorter - start &&
    before.charCodeAt(before.length - 1 - end) === after.charCodeAt(after.length - 1 - end)
  )
    end += 1;
  return { start, oldEnd: before.length - end, newEnd: after.length - end };
}

/**
 * Where spans of `before` stand in `after`, UTF-16 offsets: kept before the edit, moved behind it. A span whose words
 * were edited is left out rather than guessed at.
 */
export function shiftSpans(spans: readonly Span[], before: string, after: string): Span[] {
  if (before === after) return [...spans];
  const edit = editBetween(before, after);
  const by = edit.newEnd - edit.oldEnd;
  return spans.flatMap((span) => {
    if (span.end <= edit.start) return [span];
    if (span.start >= edit.oldEnd) return [{ start: span.start + by, end: span.end + by }];
    return [];
  });
}
