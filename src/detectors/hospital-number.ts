import { type Detector, findAll } from './detector';

/**
 * A local record number: hospital, patient, case or MRN number, PRF, PCR or ePCR number, told by the words before it
 * since every hospital has its own shape.
 * Misses: numbers with no word for what they are.
 */
export const hospitalNumber: Detector = {
  kind: 'hospital-number',
  detect: (sentence) => findAll(sentence, RECORD),
};

// "Patient number 4 of the shift" counts patients, so a number needs four signs or more.
const VALUE = '(?<it>(?=[A-Z0-9/-]*\\d[A-Z0-9/-]*\\d{2})[A-Z]{0,4}[ -]?\\d[A-Z0-9/-]{3,13})';
const LABEL = '(?:number|numb|num|no|nr|id|ref(?:erence)?|record|#)';
const RECORD = new RegExp(
  `(?<![\\w-])(?:(?:hospital|hosp|patient|pt|px|unit|clinic|case ?note|a&e|ed|ward)'?s? ?${LABEL}|mrn|(?:e?prf|e?pcr|ep?cr|epr)s?(?: ?${LABEL})?)\\b[\\s.:#=-]*(?:is|was|s)?[\\s:]*${VALUE}(?![\\w-]|[.,]\\d)`,
  'gi',
);
