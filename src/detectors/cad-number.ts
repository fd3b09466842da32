import { type Detector, findAll } from './detector';

/**
 * Number of a job in the control room's system: "CAD 4471", "CAD123 of 4/11", "inc 20231104-0231", "log 0231", "job no
 * 5512". It restarts daily, so with its day it is one incident.
 * Source: forms seen in published staff writing; each trust has its own, so only the words before are fixed.
 * Misses: a bare number; forms of services that use another word.
 */
export const cadNumber: Detector = { kind: 'cad-number', detect: (sentence) => findAll(sentence, CAD) };

const LABEL = '(?:number|num|no|nr|ref(?:erence)?|id|#)';
const DAY_OF =
  '(?: ?(?:of|on|for|from|,) ?(?:the )?\\d{1,2}(?:st|nd|rd|th)?(?:[/.-]\\d{1,2}(?:[/.-]\\d{2,4})?| [a-z]{3,9})?)?';
const LONG = '(?:[a-z]{1,4}[-/ ]?)?\\d{2,}(?:[-/]?[a-z0-9]{0,2}\\d{2,}){0,3}';
// "CAD software", "inc. VAT", "log 20 miles" and "job 12 on the list" are other things: the looser the word, the longer
// the number must be.
const CAD = new RegExp(
  [
    `(?<![\\w-])(?<!auto ?)(?:e?cad|cad)s?(?: ?${LABEL})?[\\s.:#-]{0,3}(?!20[12]\\d (?:software|model|version|course))${LONG}(?!\\w|%)${DAY_OF}`,
    `(?<![\\w-])(?:incident|inc|log|job|call|event|run|eoc|dispatch)s? ?${LABEL}[\\s.:#-]{0,3}(?:is |was )?(?:[a-z]{1,4}[-/ ]?)?\\d{2,}[a-z0-9/-]*\\d(?![\\w%])${DAY_OF}`,
    `(?<![\\w-])(?:incident|inc|log|job)[\\s:#]{1,2}(?:#?0\\d{3,}|#\\d{3,}|\\d{6,}|\\d{4,8}[-/]\\d{3,6}|[a-z]{1,3}\\d{4,})(?![\\w%])${DAY_OF}`,
    `(?<![\\w-])(?:log|job) (?!20\\d\\d|19\\d\\d)\\d{4}(?![\\w%:]| (?:miles|km|steps|words|hours|people|pounds|jobs))${DAY_OF}`,
  ].join('|'),
  'gi',
);
