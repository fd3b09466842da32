import type { Signal, SignalKind } from '../model/signal';
import type { Scene, View } from './scene';

/**
 * Signals told of the world and of somebody who is not the writer's own: not in training, games, drama or a figure of
 * speech, and not in a sentence about the writer's family. Quoted words count: a caller's are a job's.
 */
export function told(view: View, ...kinds: SignalKind[]): Signal[] {
  const patients = new Set(view.of('patient').map((signal) => view.sentenceOf(signal)));
  const own = new Set(view.of('own-family').map((signal) => view.sentenceOf(signal)));
  for (const sentence of patients) own.delete(sentence); // "she had the same slippers as my nan"

  return view
    .of(...kinds)
    .filter((signal) => !view.within(signal, ...IMAGINED) && !own.has(view.sentenceOf(signal)));
}

/** Told of one occasion: as `told`, and not in a sentence about the work at large ("every shift", "you never get used"). */
export function toldOnce(view: View, ...kinds: SignalKind[]): Signal[] {
  const general = new Set(view.of('general-talk').map((signal) => view.sentenceOf(signal)));
  return told(view, ...kinds).filter((signal) => !general.has(view.sentenceOf(signal)));
}

/** How many of these kinds are among the signals. */
export function kindsAmong(signals: Signal[]): number {
  return new Set(signals.map((signal) => signal.kind)).size;
}

/** The post that is answered or shared tells of an emergency, and the draft does not decline to speak of it. */
export function answersAnEvent(scene: Scene): boolean {
  return scene.quoted?.has('event-post') === true && !scene.draft.has('keeping-out');
}

const IMAGINED: SignalKind[] = ['training', 'fiction', 'figurative', 'hypothetical'];

/** What happens to people. */
export const CLINICAL: SignalKind[] = ['incident', 'condition', 'injury', 'outcome'];
/** Who it happened to. */
export const PERSONS: SignalKind[] = ['patient', 'person-noun', 'relative', 'age', 'aged-name'];
/** When. */
export const TIMES: SignalKind[] = ['clock-time', 'day', 'date', 'recent-time'];
/** Where. */
export const PLACES: SignalKind[] = ['place', 'venue', 'postcode', 'street-address'];
/** The writer's or a colleague's part in it. */
export const DEEDS: SignalKind[] = ['attendance', 'hands-on'];
