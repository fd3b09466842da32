import { findPatterns, patterns } from '../language/patterns';
import { isOwn } from '../language/possession';
import type { Detector } from './detector';

/**
 * What shows in a picture of a patient: a wound, a dressing, someone on a stretcher or on the floor.
 * Why: read in a picture's name and description. The writer's own ("my stitches") is left out.
 * Source: own list (`patient-thing`). Misses: a face with nothing medical near it.
 */
export const patientView: Detector = {
  kind: 'patient-view',
  detect: (sentence) => findPatterns(sentence, SAID).filter((span) => !isOwn(sentence, span)),
};

const SAID = patterns('<patient-thing>');
