import { type Detector, findAll } from './detector';

/**
 * Full UK postcode, any case, with or without its space. A district alone ("LS9") names thousands and is none.
 * Source: Royal Mail's postcode format with its letter rules, which also keep out "a1 2pm".
 * Misses: BFPO, overseas territories, and one broken over two lines.
 */
export const postcode: Detector = {
  kind: 'postcode',
  detect: (sentence) =>
    findAll(sentence, POSTCODE).filter((span) => !isPhrase(sentence.text.slice(span.start, span.end))),
};

const FIRST = '[A-PR-UWYZ]';
const SECOND = '[A-HK-Y]';
const OUTWARD = `(?:${FIRST}\\d{1,2}|${FIRST}\\d[A-HJKPSTUW]|${FIRST}${SECOND}\\d{1,2}|${FIRST}${SECOND}\\d[ABEHMNPRVWXY])`;
const INWARD = '\\d[ABD-HJLNP-UW-Z]{2}';
const POSTCODE = new RegExp(`(?<![\\w-])(?:GIR ?0AA|${OUTWARD} {0,2}${INWARD})(?![\\w-])`, 'gi');

/** "c2 2hr", "at10 2nd", "p3 1st": a number with its ending, not an inward half. */
function isPhrase(written: string): boolean {
  return (
    / /.test(written) &&
    /\d(?:st|nd|rd|th|hr|hrs|ft|yr|yd|ny|nt|wd|lb|gb|tb|pt|px|mb|ly)$/.test(written) &&
    /^[a-z]\d/i.test(written)
  );
}
