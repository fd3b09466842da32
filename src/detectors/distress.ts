import { findPatterns, patterns } from '../language/patterns';
import type { Detector } from './detector';

/**
 * The writer's own burnout, trauma, grief, hopelessness or suicidal feeling, in the first person.
 * Source: own list (`distress`): how people say it, plainly or sideways.
 * Misses: distress told only by a picture ("a ghost in green").
 */
export const distress: Detector = {
  kind: 'distress',
  detect: (sentence) => findPatterns(sentence, TROUBLED),
};

const TROUBLED = patterns('<distress>');
