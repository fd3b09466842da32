import { findPatterns, patterns } from '../language/patterns';
import type { Detector } from './detector';

/** The writer: I, me, my, mine, myself, "yours truly", and "im" without its apostrophe. */
export const self: Detector = { kind: 'self', detect: (sentence) => findPatterns(sentence, SELF) };

const SELF = patterns(
  'i',
  "i'm",
  'im',
  "i've",
  'ive',
  "i'd",
  "i'll",
  'me',
  'my',
  'mine',
  'myself',
  'yours truly',
  'muggins',
);
