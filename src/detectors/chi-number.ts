import { hasValidCheckDigit } from '../language/check-digit';
import { type Detector, findAll } from './detector';

/**
 * CHI number, Scotland: ten digits, the first six a date of birth DDMMYY, the last a modulus-11 check digit.
 * Source: the CHI format as public health Scotland describes it.
 * Misses: one whose date is written with separators.
 */
export const chiNumber: Detector = {
  kind: 'chi-number',
  detect: (sentence) =>
    findAll(sentence, DATE_FIRST).filter((span) =>
      hasValidCheckDigit(sentence.text.slice(span.start, span.end)),
    ),
};

const DATE_FIRST = /(?<![\d£+./-])(?:0[1-9]|[12]\d|3[01])(?:0[1-9]|1[0-2])\d{2}[ -]?\d{4}(?![\d-]|[.,]\d)/g;
