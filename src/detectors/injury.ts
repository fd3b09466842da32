import { findClass } from '../language/patterns';
import type { Detector } from './detector';

/**
 * How a person is hurt: "fractured hip", "stab wound", "burns". Lexicon `injury`.
 */
export const injury: Detector = {
  kind: 'injury',
  detect: (sentence) => findClass(sentence, 'injury'),
};
