import { findPatterns, patterns, withoutOverlaps } from '../language/patterns';
import { type Detector, findAll } from './detector';

/**
 * The writer's own birthday told so that the date of birth can be worked out: an age with the day, or the full date.
 * "Birthday" alone says too little.
 */
export const ownBirthday: Detector = {
  kind: 'own-birthday',
  detect: (sentence) =>
    withoutOverlaps([...findPatterns(sentence, AGE_AND_DAY), ...findAll(sentence, BORN_ON)]),
};

const AGE_AND_DAY = patterns(
  '[birthday to me] .. #',
  '[(my|its my) ..2 (birthday|bday|big day)] ..8 (im|i am|turning|i turn|ill be|i’ll be|i was born|born) ..4 #',
  '[my (#|#th|big #|thirtieth|fortieth|fiftieth|sixtieth|twenty first|eighteenth) (birthday|bday)] ..3 (today|tomorrow|on the|is on|this (saturday|sunday|monday|tuesday|wednesday|thursday|friday))',
  '[(im|i am|i turn|i turned|turning|turned) (officially|finally|now|the big)? (18|21|25|30|40|50|60|65|70|thirty|forty|fifty|sixty|twenty one|eighteen)] ..2 (today|tomorrow|on (saturday|sunday|monday|tuesday|wednesday|thursday|friday|the))',
  '[the big (18|21|30|40|50|60|thirty|forty|fifty|sixty|five oh|four oh|three oh|six oh|5 0|4 0|3 0)] (today|tomorrow|this week|on)?',
  '[my (dob|date of birth|birth date|birthday|bday) (is|was|s)] ..3 #',
  '[my (birthday|bday)] .. #',
);

const DATE =
  '(?:\\d{1,2}(?:st|nd|rd|th)?(?: of)?(?: the)? (?:\\d{1,2}(?:st|nd|rd|th)|[A-Z][a-z]{2,8})|\\d{1,2}[/.-]\\d{1,2})[,/. -]{1,2}(?:19|20)?\\d{2}';
const BORN_ON = new RegExp(
  `(?:\\b(?:I was |me |I'm )born[^\\n\\d]{0,30}|^born (?:at [^\\n\\d]{0,30})?(?:on )?(?:the )?|\\b(?:it['’]?s )?my (?:dob|birthday|date of birth)[^\\n\\d]{0,15})(?<it>${DATE})|(?<![\\w/])(?:${DATE}) was a (?:good|great|fine|vintage)`,
  'gi',
);
