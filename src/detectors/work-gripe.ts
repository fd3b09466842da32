import { findPatterns, patterns } from '../language/patterns';
import type { Detector } from './detector';

/**
 * A grievance that says by itself what it is about: no meal break, docked pay, leave refused, "out of my own pocket".
 * Source: own list (`work-gripe`).
 * Misses: grievances about things no other service has.
 */
export const workGripe: Detector = {
  kind: 'work-gripe',
  detect: (sentence) => findPatterns(sentence, GRIPES),
};

const GRIPES = patterns('<work-gripe>');
