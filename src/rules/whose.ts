import type { Span } from '../model/finding';
import type { Signal, SignalKind } from '../model/signal';
import type { View } from './scene';

/** Whose a number, address or name is; `thing` for a number that names no person, `public` for one anyone may have. */
export type Owner = 'patient' | 'colleague' | 'self' | 'family' | 'public' | 'thing';

const CLAIMS: [SignalKind, Owner | 'record'][] = [
  ['other-number', 'thing'],
  ['public-line', 'public'],
  ['my-number', 'self'],
  ['own-home', 'self'],
  ['own-birthday', 'self'],
  ['own-family', 'family'],
  ['colleague', 'colleague'],
  ['manager', 'colleague'],
  ['patient', 'patient'],
  ['relative', 'patient'],
  ['care-act', 'patient'],
  ['hands-on', 'patient'],
  ['attendance', 'patient'],
  ['their-care', 'patient'],
  ['record-cue', 'record'],
];

/**
 * Whose a span is, by the nearest word in its own sentence that claims it; words before it count as nearer than words
 * after it. "My" right before a word for a record ("my NHS number") makes it the writer's. Nothing claims it: nothing.
 */
export function whose(view: View, span: Span | Signal, ...ignored: Owner[]): Owner | undefined {
  let nearest: { owner: Owner | 'record'; at: Span; distance: number } | undefined;
  for (const [kind, owner] of CLAIMS) {
    if (owner !== 'record' && ignored.includes(owner)) continue;
    if (FOR_CALLS.includes(kind) && 'kind' in span && HOUSES.includes(span.kind)) continue;
    for (const signal of view.near(span, 0, kind)) {
      const distance = distanceTo(signal, span);
      if (owner === 'thing' && distance > REACH) continue;
      if (owner === 'family' && view.within(signal, 'colleague', 'manager')) continue;
      if (nearest === undefined || distance < nearest.distance) nearest = { owner, at: signal, distance };
    }
  }
  if (nearest?.owner !== 'record') return nearest?.owner;
  return recordOwner(view, nearest.at, ignored);
}

// "Ring me on" and "police" say whose a telephone number is, not whose a house is.
const FOR_CALLS: SignalKind[] = ['my-number', 'public-line'];
const HOUSES: SignalKind[] = ['postcode', 'street-address'];

/**
 * Signals that are of real people: not of a drama, a game or a rehearsal. Unlike insults, a number or a name identifies
 * someone just as well when it is quoted, asked about or denied.
 */
export function real(view: View, ...kinds: SignalKind[]): Signal[] {
  return view.of(...kinds).filter((signal) => isReal(view, signal));
}

/** Those of them within so many sentences of a span. */
export function realNear(view: View, span: Span, sentences: number, ...kinds: SignalKind[]): Signal[] {
  return view
    .near(span, sentences, ...kinds)
    .filter((signal) => isReal(view, signal) && view.apart(signal, span) <= sentences);
}

function isReal(view: View, signal: Signal): boolean {
  return !view.within(signal, 'fiction', 'training');
}

/** Whether any signal of these kinds stands within so many sentences of a span, said of the world. */
export function isNear(view: View, span: Span, sentences: number, ...kinds: SignalKind[]): boolean {
  return realNear(view, span, sentences, ...kinds).length > 0;
}

/** A record is a patient's unless "my" or a word for a colleague or one's family stands right before it. */
function recordOwner(view: View, record: Span, ignored: Owner[]): Owner {
  const before: [SignalKind, Owner][] = [
    ['self', 'self'],
    ['my-number', 'self'],
    ['own-family', 'family'],
    ['colleague', 'colleague'],
    ['manager', 'colleague'],
  ];
  for (const [kind, owner] of before) {
    const claims = view.near(record, 0, kind).some((signal) => {
      const gap = record.start - signal.end;
      return (
        signal.start < record.start &&
        gap <= 2 &&
        (kind !== 'self' || POSSESSIVE.has(signal.end - signal.start))
      );
    });
    if (claims && !ignored.includes(owner)) return owner;
  }
  return 'patient';
}

// A word for a thing says nothing of a number at the other end of the sentence.
const REACH = 40;

// "My" and "me" are two letters long, "mine" four; "I" and "I've" own nothing by standing before a record.
const POSSESSIVE = new Set([2]);

function distanceTo(signal: Span, span: Span): number {
  if (signal.end <= span.start) return span.start - signal.end;
  if (signal.start >= span.end) return (signal.start - span.end) * 2 + 4;
  return 0;
}
