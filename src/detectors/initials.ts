import { type Detector, findAll } from './detector';

/**
 * A person by initials: "Mrs P", "pt J.B.", "D Hartnoll", "V. Ashcombe", "Lynsey K", "initials AJ".
 * Misses: initials with nothing before them, since FYI and A&E look the same.
 */
export const initials: Detector = {
  kind: 'initials',
  detect: (sentence) =>
    findAll(sentence, DOTTED).concat(findAll(sentence, TOLD), findAll(sentence, BEFORE_SURNAME)),
};

const DOTTED =
  /(?<![\w.])(?<!\b(?:vitamin|vit|plan|class|team|grade|section|part|group|hepatitis|hep|block|ward|level|band) )(?:[A-HJ-Z]\. ?){1,2}(?!The|And|But|It|We|So|He|She|They|My|Then|Not|No|Yes|If|In|On|At|You|What|This|That|Just|Now|Then|When|Why|How|For|To)\p{Lu}\p{Ll}{2,}(?!\p{L})/gu;
const TOLD =
  /\b(?:Mr|Mrs|Ms|Miss|mr|mrs|initials?|pt|patient|px)\.? (?:are |is |was |called )?(?<it>(?:[A-Z]\.? ?){1,3})(?![\w&']|\d)/g;
const BEFORE_SURNAME =
  /\b(?:if|see|seen|about|re|called|named|patient|pt|is|for|with|of|from|to|took|met|treated|know|that) (?<it>[B-HJ-Z] (?!Team|Watch|Line|Section|Class|Plan|Factor|Day|Rex|Block|Ward|Level|Shift|Crew|The|Road)\p{Lu}\p{Ll}{3,})(?!\p{L})/gu;
