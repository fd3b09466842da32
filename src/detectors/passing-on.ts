import { findPatterns, patterns } from '../language/patterns';
import type { Detector } from './detector';

/**
 * Something written elsewhere is passed on: a screenshot, "copied from", "this came through on".
 * Source: own list (`passing-on`). A sign only in company, since people share harmless things all day.
 * Misses: a message retold in the writer's own words.
 */
export const passingOn: Detector = {
  kind: 'passing-on',
  detect: (sentence) => findPatterns(sentence, PASSED),
};

const PASSED = patterns('<passing-on>');
