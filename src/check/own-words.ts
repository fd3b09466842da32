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
  const places = (words ?? []).flatMap((word) => placesOf(word, text));
  if (places.length === 0) return warnings;
  const isOwn = (span: Span) => places.some((place) => place.start < span.end && span.start < place.end);
  return warnings.flatMap((warning) => {
    const spans = warning.spans.filter((span) => !isOwn(span));
    return spans.length === 0 && warning.spans.length > 0 ? [] : [{ ...warning, spans }];
  });
}

function placesOf(word: string, text: string): Span[] {
  const exact = word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/['’]/g, "['’]");
  const whole = new RegExp(`(?<![\\p{L}\\p{N}])${exact}(?![\\p{L}\\p{N}])`, 'giu');
  return [...text.matchAll(whole)].map(({ index, 0: found }) => ({
    start: index,
    end: index + found.length,
  }));
}
