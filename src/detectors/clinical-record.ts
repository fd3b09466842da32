import { findPatterns, patterns } from '../language/patterns';
import { isOwn } from '../language/possession';
import type { Detector } from './detector';

/**
 * A record or trace of a patient: ECG, rhythm strip, X-ray, scan, report form, job screen.
 * Why: such a picture is a picture of a patient. The writer's own ("my ECG") is left out, and scans in pregnancy.
 * Source: own list (`clinical-record-thing`). Misses: a record told only by its look ("squiggly lines").
 */
export const clinicalRecord: Detector = {
  kind: 'clinical-record',
  detect: (sentence) => findPatterns(sentence, SAID).filter((span) => !isOwn(sentence, span)),
};

const SAID = patterns(
  '<clinical-record-thing> !(course|training|competency|machine|machines|dots|interpretation|book|teaching|revision|quiz|stickers|electrodes)',
);
