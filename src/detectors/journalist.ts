import { findPatterns, patterns, withoutOverlaps } from '../language/patterns';
import { type Detector, findAll } from './detector';

/**
 * A journalist, newspaper, station or programme.
 * Why: whether one is answered about work is a rule's business.
 * Source: own lists (`journalist-noun`, `media-outlet`). Misses: outlets known by a bare first name.
 */
export const journalist: Detector = {
  kind: 'journalist',
  detect: (sentence) => withoutOverlaps([...findPatterns(sentence, SAID), ...findAll(sentence, TITLE)]),
};

const SAID = patterns('<journalist-noun>', '<media-outlet>');

// "Larkmoor Gazette", "South West Weekly": a place in capitals, then what papers and stations are called.
const TITLE =
  /\b(?:[A-Z][a-z]+ ){1,2}(?:Gazette|Echo|Argus|Herald|Chronicle|Mercury|Courier|Advertiser|Observer|Examiner|Mail|TV|FM|Weekly|Newsroom)\b/g;
