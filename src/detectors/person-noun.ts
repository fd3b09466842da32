import { findClass } from '../language/patterns';
import type { Detector } from './detector';

/**
 * A person without a name: "this lad", "an old lady", "a young mum". Says nothing of a patient by itself.
 */
export const personNoun: Detector = {
  kind: 'person-noun',
  detect: (sentence) => findClass(sentence, 'person-noun'),
};
