import { findPatterns, patterns } from '../language/patterns';
import type { Detector } from './detector';

/** Food and household things. A threat over one of these is play; an insult may still be meant. Lexicon `homely-thing`. */
export const homelyThing: Detector = {
  kind: 'homely-thing',
  detect: (sentence) => findPatterns(sentence, THINGS),
};

const THINGS = patterns('<homely-thing>');
