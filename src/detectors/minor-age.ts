import { findPatterns, patterns } from '../language/patterns';
import type { Detector } from './detector';

/** Someone spoken to or of is a child: "for 15", "you're only fourteen", "cadet", "after school". */
export const minorAge: Detector = { kind: 'minor-age', detect: (sentence) => findPatterns(sentence, MINOR) };

const MINOR = patterns(
  '^ (11|12|13|14|15|twelve|thirteen|fourteen|fifteen) $',
  '(im|i am|shes|hes|youre|ur|you are|only|just|for|being|nearly|turned) (only)? (11|12|13|14|15|eleven|twelve|thirteen|fourteen|fifteen) !(#|minutes|mins|hours|hrs|days|weeks|months|miles|on|off|and|pints|shifts|jobs|people|quid|pounds|each|years (ago|in|of|as|with))',
  '(cadet|cadets|school|schoolgirl|schoolboy|homework|gcse|gcses|year (7|8|9|10|11)|sixth form|teenager|under 16|under 18|underage|minor)',
);
