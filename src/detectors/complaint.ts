import { findPatterns, patterns } from '../language/patterns';
import type { Detector } from './detector';

/**
 * Words that run something down or air a grievance: "a shambles", "couldn't run a bath", "held together with tape",
 * sarcastic thanks. Whom they are about is for a rule to say.
 * Source: own list (`grievance`).
 * Misses: irony without any of its usual markers.
 */
export const complaint: Detector = {
  kind: 'complaint',
  detect: (sentence) => findPatterns(sentence, GRIEVANCE),
};

const GRIEVANCE = patterns('<grievance>');
