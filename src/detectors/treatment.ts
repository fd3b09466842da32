import { findClass } from '../language/patterns';
import type { Detector } from './detector';

/**
 * What was done to a patient: "CPR", "IO", "gas and air", "bagged him". Lexicon `treatment`.
 */
export const treatment: Detector = {
  kind: 'treatment',
  detect: (sentence) => findClass(sentence, 'treatment'),
};
