import type { Span } from '../model/finding';
import type { Signal, SignalKind } from '../model/signal';
import type { Scene, View } from './scene';

/** Whether anything in view ties the writer to ambulance work: the draft, its other parts or the profile. */
export function isAboutWork(scene: Scene): boolean {
  const views = [scene.draft, ...scene.thread, ...(scene.profile ? [scene.profile] : [])];
  return views.some((view) => view.has('own-job', 'own-service', 'on-shift', 'work-condition', 'work-gripe'));
}

/** Signals that are not somebody else's words, a story, a rehearsal or a figure of speech; denial is let through. */
export function spoken(view: View, ...kinds: SignalKind[]): Signal[] {
  return view
    .of(...kinds)
    .filter(
      (signal) => !view.within(signal, 'quotation', 'fiction', 'training', 'figurative', 'hypothetical'),
    );
}

/** Bare spans of signals. */
export function spansOf(signals: Signal[]): Span[] {
  return signals.map(({ start, end }) => ({ start, end }));
}
