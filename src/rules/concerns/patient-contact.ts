import type { Rule } from '../rule';

/** Contacts, answers or adds a patient or their family about their care. */
export const patientContact: Rule = {
  concern: 'patient-contact',
  judge: () => undefined,
};
