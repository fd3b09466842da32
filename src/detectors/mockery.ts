import { findPatterns, patterns } from '../language/patterns';
import type { Detector } from './detector';

/**
 * Turns of phrase that mock: "couldn't run a bath", "the empathy of a parking meter", "they'd sooner buy X than Y".
 * Whom they are about is for a rule to say.
 * Source: own list of constructions (`mockery`), not of jokes, since every writer makes a new joke.
 * Misses: irony that is only in what is meant.
 */
export const mockery: Detector = {
  kind: 'mockery',
  detect: (sentence) => findPatterns(sentence, TURNS),
};

const TURNS = patterns('<mockery>');
