import { findPatterns, patterns } from '../language/patterns';
import type { Detector } from './detector';

/**
 * Health advice that may go against the NHS's: don't ring, don't jab, bin the tablets, home cures.
 * Source: own list (`care-advice`), from NHS pages on when to call 999, vaccines, antibiotics and first aid.
 * Misses: harmful advice about rarer conditions.
 */
export const riskyAdvice: Detector = {
  kind: 'risky-advice',
  detect: (sentence) => findPatterns(sentence, ADVICE),
};

const ADVICE = patterns('<care-advice>');
