import { findPatterns, patterns } from '../language/patterns';
import type { Detector } from './detector';

/**
 * A recording that is shared or pointed at: "sound on", "listen to this", "clip below", "made it my ringtone".
 */
export const recordingTalk: Detector = {
  kind: 'recording-talk',
  detect: (sentence) => findPatterns(sentence, RECORDING_TALK),
};

const RECORDING_TALK = patterns(
  '(sound|volume|audio|headphones|turn (it|this) up|turn your sound) (on|up)?',
  '(listen|listening) (to|from|at|back|out)',
  '(recording|recorded|recordings|audio|clip|voice note|ringtone|transcript|bleeped|squeaky filter|tape)',
  '(hear|heard) (her|him|this|the|it|them|how)',
);
