import { findPatterns, patterns } from '../language/patterns';
import type { Detector } from './detector';

/**
 * Speaking as the trust, the service or the whole profession: "we can confirm", "the trust's position is", "on behalf of".
 * Source: own list (`trust-voice`): the forms of press statements and notices.
 * Misses: an official tone with none of its set phrases.
 */
export const trustVoice: Detector = {
  kind: 'trust-voice',
  detect: (sentence) => findPatterns(sentence, VOICE),
};

const VOICE = patterns('<trust-voice>');
