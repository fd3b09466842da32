import type { Signal } from '../model/signal';
import type { View } from './scene';

/**
 * Whether words are denied, quoted or spoken against. A denial that begins with them is part of them: "no idea whose it
 * is", "can't recommend them enough".
 */
export function isDisowned(view: View, signal: Signal): boolean {
  const denied = view.of('negation').some((no) => no.start < signal.start && signal.start < no.end);
  return denied || view.within(signal, 'quotation', 'counter-speech');
}
