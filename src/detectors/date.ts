import { withoutOverlaps } from '../language/patterns';
import { type Detector, findAll } from './detector';

/**
 * A calendar date: "14th of May", "May 14", "14/05/26", "2026-05-14", "the 14th". A year alone is not a date.
 */
export const date: Detector = {
  kind: 'date',
  detect: (sentence) => withoutOverlaps([...findAll(sentence, WORDS), ...findAll(sentence, DIGITS)]),
};

const MONTH =
  '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)';
const NTH = '(?:[12]?\\d|3[01])(?:st|nd|rd|th)?';
const WORDS = new RegExp(
  `\\b(?:the )?${NTH}(?: of)? ${MONTH}\\b(?:,? \\d{4})?|\\b${MONTH} ${NTH}\\b(?!\\d|:|\\.\\d)(?:,? \\d{4})?|\\b(?:on|of) the (?:[12]?\\d|3[01])(?:st|nd|rd|th)\\b(?! (?:floor|hole|minute|century|time|birthday|attempt))|\\b(?:christmas (?:day|eve)|boxing day|new year'?s (?:eve|day)|nye|mothering sunday|bonfire night|good friday|easter (?:sunday|monday))\\b`,
  'gi',
);
const DIGITS =
  /(?<![\d/.-])(?:(?:0?[1-9]|[12]\d|3[01])\/(?:0?[1-9]|1[0-2])(?:\/(?:\d{4}|\d{2}))?|(?:0?[1-9]|[12]\d|3[01])[.-](?:0?[1-9]|1[0-2])[.-](?:\d{4}|\d{2})|(?:19|20)\d{2}-\d{2}-\d{2})(?![\d/-])(?! (?:shifts?|stars?|pain|on the|in|of|nights?|days?|hour|hours|marks?|score|mile|reviews?|rating|of the))/g;
