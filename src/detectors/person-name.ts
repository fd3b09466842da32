import { findNames } from '../language/names';
import type { Detector } from './detector';

/**
 * A person's name: first name with or without surname, title and surname, or a word that is said to be a name. Who it
 * is, and whether they are real, is the rules' business.
 * Source: the first-name lexicons. Misses: surnames alone, rare first names with nothing before them.
 */
export const personName: Detector = {
  kind: 'person-name',
  detect: (sentence) => findNames(sentence).map(({ start, end }) => ({ start, end })),
};
