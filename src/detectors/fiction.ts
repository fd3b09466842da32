import { patterns } from '../language/patterns';
import { wholeSentence } from '../language/whole-sentence';
import type { Detector } from './detector';

/**
 * Games, drama, books and dreams: the whole sentence with such a word is taken as not told of the world.
 * Lexicon `drama`. Misses: a plot retold without naming what it is.
 */
export const fiction: Detector = {
  kind: 'fiction',
  detect: (sentence) => wholeSentence(sentence, FICTION),
};

const FICTION = patterns('<drama>');
