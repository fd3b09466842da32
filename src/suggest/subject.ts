import type { Draft } from '../model/draft';
import type { Span } from '../model/finding';
import type { Signal, SignalKind } from '../model/signal';
import type { Report, Warning } from '../model/warning';
import { overlap } from './untouched';

/** What a suggestion is made for: a draft as it was checked, and one of its warnings. */
export type Subject = {
  draft: Draft;
  report: Report & { signals: Signal[] };
  warning: Warning;
  /** Where the draft's sentences stand. */
  sentences: Span[];
};

/** The sentence a span begins in; the whole text where there is none. */
export function sentenceOf({ draft, sentences }: Subject, span: Span): Span {
  return (
    sentences.find(({ start, end }) => start <= span.start && span.start < end) ?? {
      start: 0,
      end: draft.text.length,
    }
  );
}

/**
 * Signals of these kinds in order of place, the longest where they overlap. `within: 'words'` takes those of the flagged
 * words alone, `'sentence'` those of their sentences too, `'draft'` all.
 */
export function signalsOf(
  subject: Subject,
  kinds: readonly SignalKind[],
  within: 'words' | 'sentence' | 'draft',
): Signal[] {
  const { report, warning } = subject;
  const places = within === 'words' ? warning.spans : warning.spans.map((span) => sentenceOf(subject, span));
  const all = report.signals
    .filter(({ kind }) => kinds.includes(kind))
    .filter((signal) => within === 'draft' || places.some((place) => overlap(place, signal)))
    .sort((a, b) => b.end - b.start - (a.end - a.start) || a.start - b.start);
  const kept: Signal[] = [];
  for (const signal of all) if (!kept.some((other) => overlap(other, signal))) kept.push(signal);
  return kept.sort((a, b) => a.start - b.start);
}

/** Whether a signal of these kinds covers any of a span. */
export function isWithin({ report }: Subject, span: Span, ...kinds: SignalKind[]): boolean {
  return report.signals.some((signal) => kinds.includes(signal.kind) && overlap(signal, span));
}
