import { findPatterns, patterns, withoutOverlaps } from '../language/patterns';
import { type Detector, findAll } from './detector';

/**
 * A body that ambulance staff work beside: hospitals by name, nickname or department, police, fire ("trumpton"), GPs,
 * 111, councils, care homes, regulators, suppliers, St John.
 * Source: own lists (`hospital-noun`, `other-body`).
 * Misses: local nicknames that IT has not named; another ambulance trust counts as `own-service`.
 */
export const otherService: Detector = {
  kind: 'other-service',
  detect: (sentence) =>
    withoutOverlaps([...findPatterns(sentence, BODIES), ...findAll(sentence, DEPARTMENT)]),
};

// The programme "24 Hours in A&E", Ed the person and "ed" as an ending are not departments.
const DEPARTMENT =
  /(?<!24 [hH]ours in )\b(?:A ?& ?E|A ?\+ ?E|A and E|a&e|a and e)\b|(?<![@\w])ED(?:s|'s|’s)?(?!\w)|(?<=\b(?:in|at|to|outside|the|our|local) )ed\b/g;

const BODIES = patterns('<hospital-noun>', '<other-body>');
