import { findIdentifiers, type Identifier, identifierShapes, identifyingConcerns } from './identifier-shapes';
import type { Measured } from './measure';

/** Labelled identifiers of one kind: how many, how many were warned of, how many were at least seen as their kind. */
export type IdentifierCount = {
  kind: string;
  wanted: number;
  warned: number;
  seen: number;
  /** Like-shaped strings in drafts that have no such concern, and how many of those were warned of. */
  lookalikes: number;
  reported: number;
};

/**
 * Counts identifiers by kind, in the order of the shapes. Wanted ones are what in the labelled words of an identifying
 * concern has an identifier's shape; one is warned of when such a warning's span touches it, seen when a signal of its
 * kind does. Look-alikes are the same shapes in drafts with none of these concerns in must or may.
 */
export function countIdentifiers(measured: Measured[]): IdentifierCount[] {
  const counts = new Map<string, IdentifierCount>(
    identifierShapes.map(({ kind }) => [
      kind,
      { kind, wanted: 0, warned: 0, seen: 0, lookalikes: 0, reported: 0 },
    ]),
  );
  for (const one of measured) {
    for (const identifier of labelledIdentifiers(one)) {
      const count = counts.get(identifier.kind);
      if (!count) continue;
      count.wanted += 1;
      count.warned += Number(isWarnedOf(one, identifier));
      count.seen += Number(isSeen(one, identifier));
    }
    if ([...one.draft.must, ...one.draft.may].some((concern) => identifyingConcerns.includes(concern)))
      continue;
    for (const identifier of findIdentifiers(one.draft.text)) {
      const count = counts.get(identifier.kind);
      if (!count) continue;
      count.lookalikes += 1;
      count.reported += Number(isWarnedOf(one, identifier));
    }
  }
  return [...counts.values()];
}

/** Each once, though two concerns may underline it. */
function labelledIdentifiers({ draft }: Measured): Identifier[] {
  const found = new Map<string, Identifier>();
  for (const span of draft.spans) {
    const at = draft.text.indexOf(span.text);
    if (at < 0 || !identifyingConcerns.includes(span.concern)) continue;
    for (const { kind, start, end } of findIdentifiers(span.text, span.concern)) {
      found.set(`${kind} ${at + start}`, { kind, start: at + start, end: at + end });
    }
  }
  return [...found.values()];
}

function isWarnedOf(one: Measured, identifier: Identifier): boolean {
  return one.warned.some(
    ({ concern, spans }) =>
      identifyingConcerns.includes(concern) && spans.some((span) => isTouching(span, identifier)),
  );
}

function isSeen(one: Measured, identifier: Identifier): boolean {
  const kinds = identifierShapes.find(({ kind }) => kind === identifier.kind)?.signals ?? [];
  return one.signals.some((signal) => kinds.includes(signal.kind) && isTouching(signal, identifier));
}

function isTouching(a: { start: number; end: number }, b: { start: number; end: number }): boolean {
  return a.start < b.end && b.start < a.end;
}
