import { withoutOverlaps } from '../language/patterns';
import { type Detector, findAll } from './detector';

/**
 * A day of the week: "Tuesday", "weds night", "on sat". Short forms that are also words (sat, sun, mon, wed) need
 * a word of time beside them. Plurals ("Fridays") are habits, not a day.
 */
export const day: Detector = {
  kind: 'day',
  detect: (sentence) => withoutOverlaps([...findAll(sentence, FULL), ...findAll(sentence, SHORT)]),
};

const PART = '(?: (?:night|morning|afternoon|evening|just gone|gone|last|lunchtime|teatime|dinnertime))?';
const FULL = new RegExp(
  `\\b(?:(?:on|last|this|early|late) )?(?:mon|tues|wednes|thurs|fri|satur|sun)day${PART}\\b`,
  'gi',
);
const SHORT =
  /\b(?:(?:on|last|this) (?:mon|tues?|weds?|thurs?|thur|fri|sat|sun)|(?:mon|tues?|weds?|thurs?|fri|sat|sun) (?:night|morning|afternoon|evening|eve))\b(?! (?:down|in|on|with|by|at|there|here|his|her))/gi;
