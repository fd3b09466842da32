import { findPatterns, patterns } from '../language/patterns';
import type { Detector } from './detector';

/**
 * Few words that agree with what is shared: "this 👆", "spot on", "say it louder".
 * Source: own list (`endorsing`). Only counts beside a shared post.
 * Misses: agreement argued at length.
 */
export const endorsing: Detector = {
  kind: 'endorsing',
  detect: (sentence) => findPatterns(sentence, AGREEING),
};

const AGREEING = patterns('<endorsing>');
