import type { Account, Attachment, DraftContext, SiteId, Surface } from '../model/draft';
import type { Span } from '../model/finding';
import type { Signal, SignalKind } from '../model/signal';

/** What detectors saw in one text: the draft, the quoted post, a thread part, a picture's name and alt text, the profile. */
export type SeenText = {
  text: string;
  /** Where its sentences stand, UTF-16. */
  sentences: Span[];
  signals: Signal[];
};

/** One text with its signals, ready to be asked. */
export class View {
  private readonly byKind = new Map<SignalKind, Signal[]>();
  private readonly asked = new Map<string, Signal[]>();
  /** By the sentence a signal stands in: signals never reach over one. */
  private readonly bySentence = new Map<number, Signal[]>();
  private readonly takenBack = new Map<Signal, boolean>();
  private readonly remembered = new Map<(view: View) => unknown, unknown>();

  constructor(readonly seen: SeenText) {
    for (const signal of seen.signals) {
      addTo(this.byKind, signal.kind, signal);
      addTo(this.bySentence, this.sentenceOf(signal), signal);
    }
  }

  get text(): string {
    return this.seen.text;
  }

  /** Signals of any of these kinds, in order of place. */
  of(...kinds: SignalKind[]): Signal[] {
    const [only] = kinds;
    if (only !== undefined && kinds.length === 1) return this.byKind.get(only) ?? [];
    const key = kinds.join(' ');
    const known = this.asked.get(key);
    if (known) return known;
    const found = kinds.flatMap((kind) => this.byKind.get(kind) ?? []).sort((a, b) => a.start - b.start);
    this.asked.set(key, found);
    return found;
  }

  has(...kinds: SignalKind[]): boolean {
    return kinds.some((kind) => this.byKind.has(kind));
  }

  /** Whether a span lies within (or overlaps) a signal of any of these kinds: an insult within a quotation. */
  within(span: Span, ...kinds: SignalKind[]): boolean {
    return this.around(span, 0).some(
      (signal) => signal.start < span.end && span.start < signal.end && kinds.includes(signal.kind),
    );
  }

  /** The number of the sentence a span begins in. */
  sentenceOf(span: Span): number {
    const { sentences } = this.seen;
    let low = 0;
    let high = sentences.length - 1;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (span.start < (sentences[middle]?.end ?? 0)) high = middle;
      else low = middle + 1;
    }
    return low;
  }

  /** How many sentences lie between two spans: 0 in the same one. */
  apart(a: Span, b: Span): number {
    return Math.abs(this.sentenceOf(a) - this.sentenceOf(b));
  }

  /** Signals of these kinds within so many sentences of a span. */
  near(span: Span, sentences: number, ...kinds: SignalKind[]): Signal[] {
    return this.around(span, sentences).filter((signal) => kinds.includes(signal.kind));
  }

  /** What a function answers of this view, asked once: several rules ask who is named, and a long draft names many. */
  once<Answer>(answer: (view: View) => Answer): Answer {
    if (!this.remembered.has(answer)) this.remembered.set(answer, answer(this));
    return this.remembered.get(answer) as Answer;
  }

  /** The words a span covers. */
  words(span: Span): string {
    return this.text.slice(span.start, span.end);
  }

  /**
   * Signals that the writer says of the world: not denied, not quoted, not imagined, not a game, a drama, a rehearsal
   * or a figure of speech.
   */
  asserted(...kinds: SignalKind[]): Signal[] {
    return this.of(...kinds).filter((signal) => !this.isTakenBack(signal));
  }

  private isTakenBack(signal: Signal): boolean {
    const known = this.takenBack.get(signal);
    if (known !== undefined) return known;
    const answer = this.around(signal, 0).some(
      (scope) => NOT_ASSERTED.includes(scope.kind) && takesBack(scope, signal),
    );
    this.takenBack.set(signal, answer);
    return answer;
  }

  /** Signals of the sentences a span stands in, and of so many before and after it, in order of place. */
  private around(span: Span, sentences: number): Signal[] {
    const last = this.sentenceOf({ start: Math.max(span.start, span.end - 1), end: span.end });
    const found: Signal[] = [];
    for (let at = this.sentenceOf(span) - sentences; at <= last + sentences; at += 1) {
      for (const signal of this.bySentence.get(at) ?? []) found.push(signal);
    }
    return found;
  }
}

function addTo<Key>(map: Map<Key, Signal[]>, key: Key, signal: Signal): void {
  const list = map.get(key);
  if (list) list.push(signal);
  else map.set(key, [signal]);
}

/** Whether a scope unsays a signal. "Couldn't run a bath" is one sign that says no itself: what begins with or before the no is not denied by it. */
function takesBack(scope: Signal, signal: Signal): boolean {
  if (scope.start >= signal.end || signal.start >= scope.end) return false;
  if (scope.kind === 'negation' || scope.kind === 'hypothetical') return scope.start < signal.start;
  if (scope.kind === 'quotation') return scope.start <= signal.start;
  return true;
}

const NOT_ASSERTED: SignalKind[] = [
  'negation',
  'quotation',
  'hypothetical',
  'fiction',
  'training',
  'figurative',
];

/** Everything a rule may look at: the draft and what the page shows besides it, as views. */
export type Scene = {
  draft: View;
  quoted: View | undefined;
  /** The writer's own other parts, earliest first. */
  thread: View[];
  profile: View | undefined;
  /** The writer's display name as a text. */
  authorName: View | undefined;
  /** Attachments with what their file name and alternative text say. */
  attachments: { attachment: Attachment; view: View }[];
  site: SiteId | undefined;
  surface: Surface;
  account: Account;
  author: DraftContext['author'];
  /** Today's date, ISO, so that a rule needs no clock. */
  today: string;
};
