import { findPatterns, patterns } from '../language/patterns';
import { type Detector, findAll } from './detector';

/**
 * Long ago: "back in 1998", "when I was a student", "twenty years ago", "in the war". A job so told is less easily
 * found out, and history is nobody's.
 */
export const past: Detector = {
  kind: 'past',
  detect: (sentence) => [...findPatterns(sentence, PAST), ...findAll(sentence, YEAR)],
};

const PAST = patterns(
  '(#|many|few|several|some|couple of|ten|hundred) (odd)? (years|yrs|decades) (ago|back)',
  '(years|decades|donkeys years|yonks|ages) ago',
  'back in (the day|my day|the (70s|80s|90s|noughties|seventies|eighties|nineties))',
  'in (those|the old) days',
  '(when|since) i was (a|about|#|in|at|still|only) (kid|child|little|lad|girl|boy|young|school|student|uni|cadet|trainee|eleven|ten|twelve)?',
  '(during|in|before|after) the (war|blitz|great war|pandemic)',
  '(my|our) (great|late) (grandad|grandfather|gran|uncle|aunt)',
  '(victorian|edwardian|wartime|historic|history|archive|archives|heritage|museum|anniversary|centenary)',
);

const YEAR =
  /\bthe (?:1[5-9]\d\d|200\d)(?= [A-Z])|\b(?:in|since|of|from|back in|circa|till|until|by|summer|winter|may|june|july) (?:1[5-9]\d\d|200\d|201\d)\b|\b(?:19[0-9]0s|18\d0s)\b/gi;
