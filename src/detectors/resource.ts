import { findClass } from '../language/patterns';
import type { Detector } from './detector';

/**
 * Teams sent to few jobs, which narrow down which one: HEMS, HART, coastguard, negotiators. Lexicon `resource`.
 */
export const resource: Detector = {
  kind: 'resource',
  detect: (sentence) => findClass(sentence, 'resource'),
};
