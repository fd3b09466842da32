import { findPatterns, patterns } from '../language/patterns';
import type { Detector } from './detector';

/**
 * A journalist, newspaper, station or programme.
 * Why: whether one is answered about work is a rule's business.
 * Source: own lists (`journalist-noun`, `media-outlet`). Misses: outlets known by a bare first name.
 */
export const journalist: Detector = {
  kind: 'journalist',
  detect: (sentence) => findPatterns(sentence, SAID),
};

const SAID = patterns('<journalist-noun>', '<media-outlet>');
