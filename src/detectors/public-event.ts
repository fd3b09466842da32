import { findPatterns, patterns } from '../language/patterns';
import type { Detector } from './detector';

/**
 * An occasion where vehicles and skills are shown to the public, or a contest: open day, demo, challenge, museum.
 * Why: what is pictured there is on show. Source: own list (`public-occasion`). Misses: local names of such days.
 */
export const publicEvent: Detector = {
  kind: 'public-event',
  detect: (sentence) => findPatterns(sentence, SAID),
};

const SAID = patterns('<public-occasion>');
