import { findPatterns, patterns } from '../language/patterns';
import type { Detector } from './detector';

/** An age told on or about the birthday itself: "35 today", "my 25th", "turned 21". With the day, it is a date of birth. */
export const ownAgeDay: Detector = {
  kind: 'own-age-day',
  detect: (sentence) => findPatterns(sentence, AGE_DAY),
};

const AGE_DAY = patterns(
  '^ # today',
  '(my|its my) (18th|20th|21st|25th|30th|35th|40th|45th|50th|55th|60th|65th|thirtieth|fortieth|fiftieth|sixtieth|twenty first|eighteenth) !(shift|job|year|anniversary|marathon|parkrun)',
  '^ (i)? turned (#|thirty|forty|fifty)',
  '(im|i am|i turned|i turn|ive turned) # (today|tomorrow|on|this)',
);
