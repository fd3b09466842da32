import { findPatterns, patterns } from '../language/patterns';
import type { Detector } from './detector';

/** A person in a patient's role: "pt", "my patient", "this lady we went to". */
export const patient: Detector = {
  kind: 'patient',
  detect: (sentence) => findPatterns(sentence, PATIENT),
};

const PATIENT = patterns('<patient-noun>');
