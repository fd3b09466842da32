import { findPatterns, patterns } from '../language/patterns';
import type { Detector } from './detector';

/**
 * What shows in a picture of private life: pets, food, sky, holidays, hobbies, toys.
 * Why: with such a description the picture is of something else, whatever the words beside it say.
 * Source: own list (`everyday-thing`). Misses: much, on purpose: only common things.
 */
export const everydayView: Detector = {
  kind: 'everyday-view',
  detect: (sentence) => findPatterns(sentence, SAID),
};

const SAID = patterns('<everyday-thing>');
