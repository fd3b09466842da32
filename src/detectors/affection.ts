import { findPatterns, patterns } from '../language/patterns';
import type { Detector } from './detector';

/** Fondness: hearts, kisses, birthdays, "love you". Beside it a rough name is commonly play. */
export const affection: Detector = {
  kind: 'affection',
  detect: (sentence) => findPatterns(sentence, FOND),
};

const FOND = patterns(
  '(❤|❤️|🧡|💛|💚|💙|💜|🖤|🤍|💕|💖|💗|💞|🥰|😍|😘|🤗|🫶|🥹)',
  '(love you|love ya|luv ya|luv you|miss you|miss ya|proud of you|happy birthday|happy anniversary|best mate|my best|congratulations|congrats|well done|welcome home|thank you|thanks for|wouldnt change (you|him|her|it)|get well)',
);
