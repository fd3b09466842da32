import { withoutOverlaps } from '../language/patterns';
import { type Detector, findAll } from './detector';

/**
 * A house: number and street ("12 Gisburn Lane", "flat 3 Tannery Court"), several of them ("flats 2 to 30"), or the
 * number someone lives at ("Ken at number 4").
 * Misses: named houses, and a house told by what is beside it ("above the wool shop").
 */
export const streetAddress: Detector = {
  kind: 'street-address',
  detect: (sentence) =>
    withoutOverlaps([
      ...findAll(sentence, PLAIN_STREET),
      ...findAll(sentence, CAPITAL_STREET),
      ...findAll(sentence, LIVES_AT),
      ...findAll(sentence, FLATS),
    ]).filter((span) => !COUNTED.test(sentence.text.slice(span.start, span.end))),
};

const HOUSE =
  '(?:(?:flat|flt|apartment|apt|unit|number|no\\.?|room) ?\\d{1,3}[a-d]?,? )?(?:flat |number |no\\.? ?|#)?\\d{1,4}[a-d]?,? ';
// These ends are hardly ever another word, so lower case will do; for the others the name must be capitalised.
const PLAIN_STREET = new RegExp(
  `(?<![\\w£$.:/-])${HOUSE}(?:\\p{L}[\\p{L}'’.-]{1,20} ){1,3}(?:road|rd|street|lane|avenue|ave|crescent|cresc|terrace|mews|cottages)(?![\\p{L}\\d])`,
  'giu',
);
const CAPITAL_STREET =
  /(?<![\w£$.:/-])(?:[Ff]lat|[Ff]lt|[Aa]pt|[Nn]o\.?|[Nn]umber)? ?\d{1,4}[A-Da-d]?,? (?:\p{Lu}[\p{Ll}'’.-]{1,20} ){1,3}(?:Close|Cl|Drive|Dr|Way|Court|Ct|Gardens|Gdns|Grove|Place|Pl|Park|Row|View|Rise|Hill|Green|Square|Walk|Parade|Wharf|Yard|House|Heights|Mount|Meadows?|Croft|Fold|Buildings|St|Path|Vale|End|Cottage)(?![\p{L}\d])/gu;
const LIVES_AT =
  /\b(?:(?:live|lives|living|lived|lady|woman|chap|bloke|man|fella|gent|family|neighbours?|him|her|address|house) (?:(?:is|was|down|over|up|round|out|still) )?(?:at |in |from )?|(?:ask|see|to|from|with) \p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+)? (?:at|from|in) )(?<it>(?:number|no\.?|flat|door|house number|room) ?\d{1,4}[a-d]?)(?![\w%:]|[ ]?(?:miles|times|years))/giu;
const FLATS =
  /\b(?:\p{Lu}[\p{Ll}'’]+ ){0,3}\p{Lu}[\p{Ll}'’]+,? (?:flats? \d{1,3}[a-d]?(?: ?(?:to|-|and|&) ?\d{1,3}[a-d]?)?|(?:numbers|nos\.?) \d{1,3} ?(?:to|-|and|&) ?\d{1,3})\b/gu;

// "2 minutes down the road", "20 Years on the lane": the number counts something.
const COUNTED =
  /^(?:number |no\.? ?|flat )?\d+[a-d]?,? (?:.*\b)?(?:minutes?|mins?|hours?|hrs?|miles?|metres?|meters?|yards?|years?|yrs?|days?|weeks?|months?|cars?|vans?|people|crews?|ambulances?|trucks?|vehicles?|times?|of|the|a|an|my|our|your|his|her|their|this|that|in|on|at|down|up|to|from|and|or|per|more|other|different|new|kids|doors?|houses|pm|am|x|st|nd|rd|th)\b(?! albans)/i;
