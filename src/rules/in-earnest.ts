import type { Signal, SignalKind } from '../model/signal';
import type { View } from './scene';

/** As many characters apart as a word and what it is said of commonly are. */
const BESIDE = 45;

/**
 * Signals of hard words that the writer means of people: asserted, and not of an animal, a machine, a match, a drama or
 * the family, which the words around or the sentence before would show.
 */
export function inEarnest(view: View, ...kinds: SignalKind[]): Signal[] {
  return view.asserted(...kinds).filter((signal) => !isPlay(view, signal) && !isOpposed(view, signal));
}

/** Whether a span is about play, things, animals or the writer's own folk; a person of work or care beside it says no. */
export function isPlay(view: View, span: Signal): boolean {
  if (view.near(span, 0, 'colleague', 'manager', 'patient').length > 0) return false;
  return (
    view.near(span, 1, 'animal', 'fiction').length > 0 ||
    view
      .near(span, 0, 'not-a-person', 'own-family')
      .some((one) => one.start - span.end < BESIDE && span.start - one.end < BESIDE)
  );
}

/** Whether the writer reports it in order to oppose it: quoted, with words against it close by. */
export function isOpposed(view: View, span: Signal): boolean {
  return view.near(span, 1, 'counter-speech').length > 0 && view.near(span, 0, 'quotation').length > 0;
}
