import { findPatterns, patterns } from '../language/patterns';
import type { Detector } from './detector';

/**
 * An animal in the talk, so that "he" and "she" may be no person. Lexicon `animal-noun`.
 */
export const animal: Detector = {
  kind: 'animal',
  detect: (sentence) => findPatterns(sentence, ANIMAL),
};

const ANIMAL = patterns('<animal-noun>');
