import { findPatterns, patterns, withoutOverlaps } from '../language/patterns';
import { type Detector, findAll } from './detector';

/**
 * How a job ended for the person: "ROLE", "ROSC", "called it", "didn't make it", "doing well". Lexicon `outcome`; ROLE
 * and PLE only in capitals, since a role is also a post.
 */
export const outcome: Detector = {
  kind: 'outcome',
  detect: (sentence) => withoutOverlaps([...findPatterns(sentence, OUTCOME), ...findAll(sentence, LETTERS)]),
};

const OUTCOME = patterns('<outcome>');
const LETTERS = /\bROLE(?:'?d)?\b(?! (?:PLAY|MODEL|OF))|\bPLE\b|\bVOD\b|\bDOA\b/g;
