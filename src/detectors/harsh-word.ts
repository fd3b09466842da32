import { findPatterns, patterns } from '../language/patterns';
import type { Detector } from './detector';

/**
 * Harsh words for an organisation or its ways: "shambolic", "clueless", "typical". They count only close to their target.
 * Source: own list (`harsh-word`).
 * Misses: disguised spellings.
 */
export const harshWord: Detector = {
  kind: 'harsh-word',
  detect: (sentence) => findPatterns(sentence, HARSH),
};

const HARSH = patterns('<harsh-word>');
