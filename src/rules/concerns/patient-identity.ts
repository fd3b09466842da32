import type { Rule } from '../rule';

/** Names or numbers that identify a patient directly: name, address, full postcode, date of birth, NHS number, local patient, CAD, ePCR or incident number. */
export const patientIdentity: Rule = {
  concern: 'patient-identity',
  judge: () => undefined,
};
