import { findPatterns, patterns } from '../language/patterns';
import type { Detector } from './detector';

/**
 * Things of home and leisure: family, food, pets, sport, screens, crafts, travel. What is felt or said there is not about work.
 * Source: own list (`off-work`).
 * Misses: hobbies nobody thought of.
 */
export const offWork: Detector = {
  kind: 'off-work',
  detect: (sentence) => findPatterns(sentence, LEISURE),
};

const LEISURE = patterns('<off-work>');
