import type { Span } from '../model/finding';
import type { Warning } from '../model/warning';

/**
 * Leaves out what rests on the person's own words alone: spans that touch one of them go, and so does a warning that had
 * nothing else to point at. A warning that never pointed at words stays. `words` are found whole, in any case.
 */
export function withoutOwnWords(
  warnings: Warning[],
  text: string,
  words: readonly string[] | undefined,
): Warning[] {
  if (!words?.length || warnings.every(({ spans }) => spans.length === 0)) return warnings;
  const places = placesOf(words, text);
  const isOwn = (span: Span) => places.some((place) => place.start < span.end && span.start < place.end);
  return warnings.flatMap((warning) => {
    const spans = warning.spans.filter((span) => !isOwn(span));
    return spans.length === 0 && warning.spans.length > 0 ? [] : [{ ...warning, spans }];
  });
}

/** All of them in one go: a draft may be long, and is read at each key. */
function placesOf(words: readonly string[], text: string): Span[] {
  const exact = words.map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/['’]/g, "['’]"));
  const whole = new RegExp(`(?<![\\p{L}\\p{N}])(?:${exact.join('|')})(?![\\p{L}\\p{N}])`, 'giu');
  return [...text.matchAll(whole)].map(({ index, 0: found }) => ({
    start: index,
    end: index + found.length,
  }));
}
