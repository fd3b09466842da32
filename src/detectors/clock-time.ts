import { findPatterns, patterns, withoutOverlaps } from '../language/patterns';
import { type Detector, findAll } from './detector';

/**
 * A time of day: "02.20", "0345hrs", "4am", "half five", "ten past 9", "3 in the morning".
 * Not prices, scores, doses or versions. Misses: "just before dawn".
 */
export const clockTime: Detector = {
  kind: 'clock-time',
  detect: (sentence) => withoutOverlaps([...findAll(sentence, DIGITS), ...findPatterns(sentence, WORDS)]),
};

const DIGITS =
  /(?<![£$€\d.,:/-])(?:(?:[01]?\d|2[0-3]):[0-5]\d(?!:?\d)|(?:[01]\d|2[0-3])\.[0-5]\d(?![.\d%])(?! ?(?:mg|ml|kg|g|mm|cm|m|k|km|miles|mmol|%|million|percent|per|goals?)\b)|(?:[01]?\d|2[0-3])(?:[.:][0-5]\d)? ?(?:am|pm|a\.m\.|p\.m\.|o['’]?clock)(?![a-z])|(?:[01]\d|2[0-3])[0-5]\d ?(?:hrs|hours|h)\b|(?:at|by|around|about|since|until|till|from) (?:0\d[0-5]\d)\b)/gi;

const HOUR = '(one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|1|2|3|4|5|6|7|8|9|10|11|12)';
const WORDS = patterns(
  `(about|around|at)? (half|quarter|ten|five|twenty|twenty five|10|5|20|25|half past|quarter past) (past|to) ${HOUR}`,
  `(at|about|around|by|since|til|till|until) half ${HOUR}`,
  `half ${HOUR} (in|this|last|on|at)`,
  `(at|about|around|by|since) ${HOUR} (in the (morning|afternoon|evening)|at night|this (morning|afternoon|evening)|last night|oclock|ish|sharp)`,
  `${HOUR} (in the morning|in the afternoon|in the evening|oclock|this morning|this afternoon|this evening)`,
  '(at|about|around|just (before|after)|gone) (midnight|midday|noon|dawn|teatime|tea time|dinner time|dinnertime|lunchtime|kicking out time|closing time|school run)',
);
