import { findPatterns, patterns } from '../language/patterns';
import type { Detector } from './detector';

/** Laughing or rolling one's eyes, in emoji or letters. Beside a job or a patient it may mock them. */
export const laughter: Detector = {
  kind: 'laughter',
  detect: (sentence) => findPatterns(sentence, LAUGHING),
};

const LAUGHING = patterns(
  '(😂|🤣|🙄|💀|🤡|🤦|😆|😹|🫠)',
  '(lol|lmao|lmfao|rofl|pmsl|haha|hahaha|hahahaha|howling|crying laughing|in stitches|wet myself|made my night|made my shift|cant make it up|couldnt make it up)',
);
