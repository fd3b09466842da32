import { type Detector, findAll } from './detector';

/**
 * A date of birth: a full date that is said to be one ("dob 03/11/51", "born 14 March 1951", "date of birth is …"),
 * before it or after it.
 * Misses: a date with nothing to say it is a birth; a birthday without its year (`own-birthday`).
 */
export const dateOfBirth: Detector = {
  kind: 'date-of-birth',
  detect: (sentence) => findAll(sentence, SAID_BEFORE).concat(findAll(sentence, SAID_AFTER)),
};

const MONTH = '(?:jan|feb|mar|apr|may|jun|jul|aug|sept?|oct|nov|dec)[a-z]{0,6}';
const DAY = '\\d{1,2}(?:st|nd|rd|th)?';
const YEAR = '(?:19|20)?\\d{2}';
const FULL_DATE = [
  `\\d{1,2} ?[/.-] ?\\d{1,2} ?[/.-] ?${YEAR}`,
  `(?:19|20)\\d{2}-\\d{2}-\\d{2}`,
  `${DAY} (?:of )?(?:the )?(?:${MONTH}|\\d{1,2}(?:st|nd|rd|th)),? '?${YEAR}`,
  `${MONTH} ${DAY},? (?:19|20)\\d{2}`,
  `[0-3]\\d[01]\\d(?:19|20)?\\d{2}`,
].join('|');
const BIRTH = "(?:d\\.?o\\.?b\\.?|date of birth|birth ?date|d of b|birthday|born)(?:['’]?s)?";
const SAID_BEFORE = new RegExp(`\\b${BIRTH}(?![\\w])[^\\n\\d]{0,30}?(?<it>${FULL_DATE})(?![\\w/])`, 'gi');
const SAID_AFTER = new RegExp(
  `(?<![\\w/])(?<it>\\d{1,2}[/.-]\\d{1,2}[/.-]${YEAR})\\W{1,4}(?:is |was )?(?:the |his |her |their |my )?(?:d\\.?o\\.?b\\.?|date of birth)(?!\\w)`,
  'gi',
);
