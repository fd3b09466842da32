import type { ConcernId } from '../../src/model/concern';
import type { SignalKind } from '../../src/model/signal';

/** A stretch of text that has the shape of one kind of identifier; UTF-16 offsets into the text that was searched. */
export type Identifier = { kind: string; start: number; end: number };

/** The concerns whose labelled words may hold an identifier. */
export const identifyingConcerns: readonly ConcernId[] = [
  'patient-identity',
  'colleague-information',
  'own-personal-details',
  'account-security',
  'exploitation',
];

const OF_OTHERS: readonly ConcernId[] = ['patient-identity', 'colleague-information'];
const OF_ACCOUNTS: readonly ConcernId[] = ['account-security'];

/**
 * What identifiers look like, told without the detectors that are to be measured by it. In order: what an earlier shape
 * takes, a later one does not see. `signals` are the kinds of signal that would be right. Shapes with `within` are only
 * looked for in words labelled with one of those concerns; elsewhere they would take in too much.
 */
export const identifierShapes: {
  kind: string;
  signals: SignalKind[];
  shape: RegExp;
  within?: readonly ConcernId[];
}[] = [
  { kind: 'email', signals: ['email'], shape: /[\w.+-]+@\w[\w-]*\.\w[\w.]*\w/g },
  { kind: 'handle', signals: ['mention', 'alias'], shape: /(?<!\w)@\w{3,}/g, within: identifyingConcerns },
  {
    kind: 'phone',
    signals: ['phone', 'public-line', 'my-number'],
    shape: /(?<![\w+])(?:\+44[ -]?|0)\d(?:[ -]?\d){8,9}\b/g,
  },
  {
    kind: 'ni-number',
    signals: ['ni-number'],
    shape: /\b[a-z]{2} ?\d{2} ?\d{2} ?\d{2} ?[a-d]\b/gi,
  },
  {
    kind: 'nhs-number',
    signals: ['nhs-number', 'chi-number', 'hc-number'],
    shape: /\b\d{3}[ -]?\d{3}[ -]?\d{4}\b/g,
  },
  {
    kind: 'date-of-birth',
    signals: ['date-of-birth', 'date', 'own-birthday'],
    shape:
      /\b\d{1,2}[/.-]\d{1,2}[/.-](?:(?:19|20)\d{2}|\d{2})\b|\b\d{1,2}(?:st|nd|rd|th)? (?:of )?(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]* (?:19|20)\d{2}\b/gi,
  },
  {
    kind: 'street-address',
    signals: ['street-address'],
    shape:
      /\b(?:(?:[Ff]lat|[Nn]umber|[Nn]o\.?) ?\d{1,3}[a-z]?,? )?(?:\d{1,4}[a-z]?,? )?(?:[A-Z][\w'’-]+ ){1,3}(?:Street|St|Road|Rd|Lane|Ln|Close|Drive|Avenue|Ave|Way|Court|Crescent|Terrace|Gardens|Grove|Mews|Row|View|Place|Park)\b(?<=\d.*)/g,
    within: identifyingConcerns,
  },
  { kind: 'postcode', signals: ['postcode'], shape: /\b[a-z]{1,2}\d[a-z\d]? ?\d[a-z]{2}\b/gi },
  {
    kind: 'vehicle-registration',
    signals: ['vehicle-registration', 'vehicle-mark'],
    shape: /\b[a-z]{2}\d{2} ?[a-z]{3}\b/gi,
  },
  {
    kind: 'cad-number',
    signals: ['cad-number', 'record-cue', 'other-number'],
    shape: /\b(?:cad|incident|log)(?: (?:no\.?|number|ref))?[ :#]{0,2}\d[\d-]{2,}/gi,
  },
  {
    kind: 'hospital-number',
    signals: ['hospital-number', 'cad-number', 'record-cue', 'other-number'],
    shape: /\b\d{2}-\d{5,6}\b|\b[a-z]\d{6,7}\b/gi,
  },
  { kind: 'door-code', signals: ['door-code', 'bare-code'], shape: /\bC\d{4}[XYZ]\b/gi },
  {
    kind: 'password',
    signals: ['password', 'password-on-view'],
    shape: /\b[A-Za-z]{3,}\d+[!?*#]/g,
    within: OF_ACCOUNTS,
  },
  {
    kind: 'person-name',
    signals: ['person-name', 'initials', 'aged-name', 'alias'],
    shape: /\b(?:Mr|Mrs|Ms|Miss|Dr)\.? [A-Z][\w'’-]+(?: [A-Z][\w'’-]+)*|\b[A-Z][a-z'’-]+(?: [A-Z][\w'’-]*)+/g,
    within: OF_OTHERS,
  },
  {
    kind: 'long number',
    signals: ['other-number', 'bare-code', 'my-number'],
    shape: /\b\d(?:[ -]?\d){5,}\b/g,
  },
  {
    kind: 'short code',
    signals: ['door-code', 'bare-code', 'password'],
    shape: /\b\d{4,5}\b/g,
    within: OF_ACCOUNTS,
  },
];

/**
 * Everything in a text that has the shape of an identifier. `labelled` is the concern for which a labeller underlined
 * the text; without one, shapes that need it are not looked for.
 */
export function findIdentifiers(text: string, labelled?: ConcernId): Identifier[] {
  const found: Identifier[] = [];
  let left = text;
  for (const { kind, shape, within } of identifierShapes) {
    if (within && !(labelled && within.includes(labelled))) continue;
    for (const match of left.matchAll(shape)) {
      found.push({ kind, start: match.index, end: match.index + match[0].length });
    }
    // Blanked rather than cut out, so that offsets hold.
    left = left.replace(shape, (taken) => ' '.repeat(taken.length));
  }
  return found;
}
