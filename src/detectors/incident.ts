import { findClass } from '../language/patterns';
import type { Detector } from './detector';

/**
 * A kind of emergency job: "RTC", "paeds arrest", "hanging", "a nasty one", "that job". Lexicon `incident`.
 * Misses: jobs told without a word for them ("Lost one tonight. Tiny.", which is an `outcome`).
 */
export const incident: Detector = {
  kind: 'incident',
  detect: (sentence) => findClass(sentence, 'incident'),
};
