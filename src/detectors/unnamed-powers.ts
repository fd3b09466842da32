import { findPatterns, patterns } from '../language/patterns';
import type { Detector } from './detector';

/**
 * Those in charge, unnamed: "they", "this outfit", "someone who has never been on a vehicle". A weak sign by itself.
 * Source: own list (`unnamed-powers`).
 * Misses: sarcasm that names nobody.
 */
export const unnamedPowers: Detector = {
  kind: 'unnamed-powers',
  detect: (sentence) => findPatterns(sentence, POWERS),
};

const POWERS = patterns('<unnamed-powers>');
