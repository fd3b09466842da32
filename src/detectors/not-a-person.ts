import { findPatterns, patterns } from '../language/patterns';
import type { Detector } from './detector';

/**
 * Animals, machines, food, sport, games, stage and screen. Where these are about, hard words commonly fall on nobody.
 * Misses: pets by name alone, and teams that no list has.
 */
export const notAPerson: Detector = {
  kind: 'not-a-person',
  detect: (sentence) => findPatterns(sentence, PLAY),
};

const PLAY = patterns('<thing-not-person>', '<own-folk>');
