import { patterns } from '../language/patterns';
import type { Detector } from './detector';
import { wholeSentence } from './whole-sentence';

/**
 * Training, rehearsal and teaching cases: a sentence with such a word is not told of a real job, so the whole of it
 * is the span. "Training kicked in" and being trained are not meant. Lexicon `rehearsal`.
 */
export const training: Detector = {
  kind: 'training',
  detect: (sentence) => wholeSentence(sentence, TRAINING),
};

const TRAINING = patterns('<rehearsal>');
