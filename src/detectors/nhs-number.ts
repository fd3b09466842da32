import { hasValidCheckDigit } from '../language/check-digit';
import type { Detector } from './detector';
import { findAll } from './detector';

/**
 * NHS number: ten digits, often grouped 3-3-4, the last a modulus-11 check digit. One that is said to be an NHS number
 * counts without a valid check digit too, since a mistyped number still names a record.
 * Source: NHS Data Dictionary, "NHS number"; NHS service manual for the grouping.
 * Misses: digits spelt out, or broken over two lines. Ranges and company are the rules' business.
 */
export const nhsNumber: Detector = {
  kind: 'nhs-number',
  detect: (sentence) => {
    const said = findAll(sentence, SAID_TO_BE);
    return findAll(sentence, TEN_DIGITS).filter(
      (span) =>
        hasValidCheckDigit(sentence.text.slice(span.start, span.end)) ||
        said.some((one) => one.start === span.start),
    );
  },
};

const DIGITS = '\\d{3}(?<gap>[ .\\u2010-\\u2015-]{0,2})\\d{3}\\k<gap>\\d{4}';
const TEN_DIGITS = new RegExp(`(?<![\\d£$€+./-]|\\d )${DIGITS}(?!\\d|[ -]\\d|[.,]\\d)`, 'g');
const SAID_TO_BE = new RegExp(
  `\\bnhs\\b[^\\w\\n]{0,3}(?:no|num|number|nr|id|#)?['’]?s?\\b[^\\d\\n]{0,12}?(?<it>${DIGITS})(?!\\d)`,
  'gi',
);
