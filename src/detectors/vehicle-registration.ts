import { withoutOverlaps } from '../language/patterns';
import { type Detector, findAll } from './detector';

/**
 * Vehicle registration. Current style ("WX57 KDT") in any case; prefix ("K123 ABC") and suffix ("ABC 123D") in capitals;
 * dateless and Northern Irish ("BIG 4521") only within a few words of a vehicle, since GCS 15, CAT 2 and CAD 4471 look
 * the same.
 * Source: DVLA's number formats; ages run 02-29 and 51-79 so far.
 * Misses: a plate bent into a word, and old styles in lower case with nothing about a vehicle.
 */
export const vehicleRegistration: Detector = {
  kind: 'vehicle-registration',
  detect: (sentence) =>
    withoutOverlaps([
      ...findAll(sentence, CURRENT).filter((span) => !isPhrase(sentence.text.slice(span.start, span.end))),
      ...findAll(sentence, PREFIX),
      ...findAll(sentence, SUFFIX),
      ...findAll(sentence, BESIDE_VEHICLE),
    ]),
};

const CURRENT =
  /(?<![\w-])[A-HJ-PR-Y][A-HJ-PR-Y](?:0[2-9]|[12]\d|5[1-9]|[67]\d)[ -]?[A-HJ-PR-Z]{3}(?![\w-])/gi;
const PREFIX =
  /(?<![\w-])[A-HJ-NP-TV-Y]\d{1,3} ?(?!(?:BUS|BST|GMT|THE|AND|FOR|NHS|BBC|LIVE)\b)[A-HJ-PR-Z]{3}(?![\w-])/g;
const SUFFIX =
  /(?<![\w-])(?!GCS|CAT|RTC|CAD|BPM|ECG|NHS|RTA|DCA|RRV)[A-HJ-PR-Z]{3} ?\d{1,3}[A-HJ-NPR-TV-Y](?![\w-])/g;

const VEHICLE =
  'reg(?:istration)?|number ?plate|plate|vrm|vrn|car|van|driver of|fiesta|corsa|focus|golf|astra|polo|bmw|audi|merc|mini|clio|micra|jazz|qashqai|transit|land rover|range rover|tractor|motor ?bike|motorbike';
const BESIDE_VEHICLE = new RegExp(
  `\\b(?:${VEHICLE})\\b[^\\n\\d]{0,20}?(?<it>\\b(?!GCS|CAT|RTC|CAD|SAT|YAS|LAS|EOC|UNIT|SEAT|NO)[A-Z]{1,3} ?\\d{1,4}\\b(?![\\d/.:-]))`,
  'gi',
);

/** "be 20 min", "at 12 and": words and a number, not a plate. */
function isPhrase(written: string): boolean {
  const tail = written.slice(-3);
  const mixed = written !== written.toUpperCase() && written !== written.toLowerCase();
  return (mixed && / /.test(written)) || COMMON.test(tail) || /^(?:PO|NO|CO|UK) ?\d/i.test(written);
}

const COMMON =
  /^(?:the|and|for|was|but|our|her|are|had|you|who|all|not|one|now|off|out|pts|min|hrs|etc|new|she|way|can|has|any|see|get|got|day|yes|lol|xxx|apr|may|jun|aug|sep|oct|nov|dec|jan|feb|mar)$/i;
