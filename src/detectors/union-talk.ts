import { findPatterns, patterns } from '../language/patterns';
import type { Detector } from './detector';

/**
 * Trade-union life: ballots, strikes, pickets, pay talks, reps, branches, and pay itself as a demand.
 * Source: own list (`union-talk`): the unions' names and the words of British industrial relations.
 * Misses: solidarity shown without any of its words.
 */
export const unionTalk: Detector = {
  kind: 'union-talk',
  detect: (sentence) => findPatterns(sentence, TALK),
};

const TALK = patterns('<union-talk>');
