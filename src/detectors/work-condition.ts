import { findPatterns, patterns } from '../language/patterns';
import type { Detector } from './detector';

/**
 * What staff have grievances about: vehicles, breaks, rotas, pay, staffing, welfare. No grievance by itself.
 * Source: own list (`work-condition`).
 * Misses: conditions named only by a local word.
 */
export const workCondition: Detector = {
  kind: 'work-condition',
  detect: (sentence) => findPatterns(sentence, CONDITIONS),
};

const CONDITIONS = patterns('<work-condition>');
