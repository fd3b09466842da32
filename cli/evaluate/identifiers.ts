import type { ConcernId } from '../../src/model/concern';
import type { Measured } from './measure';

const IDENTIFYING: ConcernId[] = [
  'patient-identity',
  'colleague-information',
  'own-personal-details',
  'account-security',
  'exploitation',
];

// Four digits together or lightly parted, a postcode, an e-mail address: what can be looked up by itself.
const IDENTIFIER = /(?:\d[ ./-]?){4}|\b[a-z]{1,2}\d{1,2}[a-z]? ?\d[a-z]{2}\b|\S@\S+\.\w/i;

// Digits enough to be a number of something, a postcode or a plate, in a draft that names nobody.
const LOOKALIKE =
  /\b(?:\d[\d -]{6,}\d|[a-z]{1,2}\d{1,2}[a-z]? ?\d[a-z]{2}|[a-z]{2}\d{2} ?[a-z]{3}|[a-z]{2} ?\d{2} ?\d{2} ?\d{2} ?[a-d]|\w+@\w+\.\w+)\b/giu;

/**
 * Identifier spans are the labelled words of the identifying concerns that have the shape of an identifier; one is found when a
 * warning's span touches it. Look-alikes are like-shaped strings in drafts with none of these concerns in must or may.
 */
export function countIdentifiers(measured: Measured[]): {
  wanted: number;
  found: number;
  lookalikes: number;
  reported: number;
} {
  const count = { wanted: 0, found: 0, lookalikes: 0, reported: 0 };
  for (const one of measured) {
    const warnedAt = (start: number, end: number) =>
      one.warned.some(
        ({ concern, spans }) =>
          IDENTIFYING.includes(concern) && spans.some((span) => span.start < end && start < span.end),
      );
    for (const span of one.draft.spans) {
      if (!IDENTIFYING.includes(span.concern) || !IDENTIFIER.test(span.text)) continue;
      const start = one.draft.text.indexOf(span.text);
      count.wanted += 1;
      if (warnedAt(start, start + span.text.length)) count.found += 1;
    }
    if ([...one.draft.must, ...one.draft.may].some((concern) => IDENTIFYING.includes(concern))) continue;
    for (const match of one.draft.text.matchAll(LOOKALIKE)) {
      count.lookalikes += 1;
      if (warnedAt(match.index, match.index + match[0].length)) count.reported += 1;
    }
  }
  return count;
}
