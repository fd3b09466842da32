import { type Detector, findAll } from './detector';

/**
 * UK phone number: 0, +44 or 0044, then nine or ten digits in any spacing, beginning as geographic, mobile, service or
 * premium numbers do.
 * Source: Ofcom's National Telephone Numbering Plan. Drama numbers count, so a library's validity check is of no use.
 * Misses: short codes (which are public) and local numbers without their area code.
 */
export const phone: Detector = {
  kind: 'phone',
  detect: (sentence) =>
    findAll(sentence, PHONE).filter((span) => isPhone(sentence.text.slice(span.start, span.end))),
};

const PHONE =
  /(?<![\w£$€.,/#-])(?:(?:\+|00) ?44 ?(?:\(0\) ?)?|\(?0)[1-3789][\d() .-]{7,15}\d(?![\w]|[.,]\d|-\d)/g;

function isPhone(written: string): boolean {
  const national = written.replace(/\D/g, '').replace(/^(?:0044|44)0?/, '0');
  // Dates and sums are cut into many small pieces; a phone number is not.
  const pieces = written.split(/[^\d]+/).filter((piece) => piece !== '');
  return national.length >= 10 && national.length <= 11 && pieces.length <= 6;
}
