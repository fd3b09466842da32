import { patterns } from '../language/patterns';
import { wholeSentence } from '../language/whole-sentence';
import type { Detector } from './detector';

/**
 * Training, rehearsal and teaching cases: a sentence with such a word is not told of a real job, so the whole of it
 * is the span. "Training kicked in" and being trained are not meant. Lexicon `rehearsal`.
 */
export const training: Detector = {
  kind: 'training',
  detect: (sentence) => wholeSentence(sentence, TRAINING),
};

const TRAINING = patterns('<rehearsal>');
