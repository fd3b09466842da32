import { hasValidCheckDigit } from '../language/check-digit';
import { type Detector, findAll } from './detector';

/**
 * Health and care number, Northern Ireland: ten digits from 320 to 399, grouped or not, with the NHS check digit.
 * Source: the ranges of NHS, CHI and H&C numbers as published by uk-fci.
 * Misses: a mistyped one.
 */
export const hcNumber: Detector = {
  kind: 'hc-number',
  detect: (sentence) =>
    findAll(sentence, IN_RANGE).filter((span) =>
      hasValidCheckDigit(sentence.text.slice(span.start, span.end)),
    ),
};

const IN_RANGE = /(?<![\d£+./-])3[2-9]\d[ -]?\d{3}[ -]?\d{4}(?![\d-]|[.,]\d)/g;
