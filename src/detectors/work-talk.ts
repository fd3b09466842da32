import { findPatterns, patterns, withoutOverlaps } from '../language/patterns';
import { type Detector, findAll } from './detector';

/**
 * Words that show the talk is of ambulance work: "crewmate", "on standby", "EOC", "conveyed". Lexicon `work-talk`.
 */
export const workTalk: Detector = {
  kind: 'work-talk',
  detect: (sentence) => withoutOverlaps([...findPatterns(sentence, WORK), ...findAll(sentence, LETTERS)]),
};

const WORK = patterns('<work-talk>');
const LETTERS = /\b(?:ED|DCA|EOC|CAD|RRV|PTS)\b/g;
