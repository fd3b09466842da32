import { findPatterns, patterns } from '../language/patterns';
import type { Detector } from './detector';

/**
 * The writer's own mistreatment at work: bullied, harassed, passed over, refused an adjustment, called names.
 * Source: own list (`mistreatment`), in the first person.
 * Misses: slights told of only by an example.
 */
export const mistreatment: Detector = {
  kind: 'mistreatment',
  detect: (sentence) => findPatterns(sentence, TREATED),
};

const TREATED = patterns('<mistreatment>');
