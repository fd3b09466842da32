import type { Span } from '../model/finding';
import type { Signal, SignalKind } from '../model/signal';
import type { Scene, View } from './scene';

/** Whether anything in view ties the writer to ambulance work: the draft, its other parts or the profile. */
export function isAboutWork(scene: Scene): boolean {
  const views = [scene.draft, ...scene.thread, ...(scene.profile ? [scene.profile] : [])];
  return views.some((view) => view.has('own-job', 'own-service', 'on-shift', 'work-condition', 'work-gripe'));
}

/** Signals that are not somebody else's words, a story, a rehearsal or a figure of speech; denial and supposing are let through. */
export function spoken(view: View, ...kinds: SignalKind[]): Signal[] {
  return view.of(...kinds).filter((signal) => !isWrapped(view, signal));
}

/** Within somebody's quoted words, a story or a rehearsal; words that only hold a short quotation are not. */
function isWrapped(view: View, signal: Signal): boolean {
  return (
    view.within(signal, 'fiction', 'training', 'figurative') ||
    view.of('quotation').some((quote) => quote.start <= signal.start && signal.end <= quote.end)
  );
}

/** Whether anything at all in the draft is of the work: its people, places, jobs or ways. */
export function touchesWork(scene: Scene): boolean {
  return isAboutWork(scene) || scene.draft.has(...OF_THE_WORK) || scene.quoted?.has('own-service') === true;
}

const OF_THE_WORK = [
  'other-service',
  'patient',
  'incident',
  'attendance',
  'treatment',
  'resource',
  'colleague',
  'manager',
  'work-talk',
  'service-business',
] as const;

/** Bare spans of signals. */
export function spansOf(signals: Signal[]): Span[] {
  return signals.map(({ start, end }) => ({ start, end }));
}
