import type { Rule } from '../rule';

/** Picture, video or audio of a patient, their injuries, home, vehicle or records (ECG, X-ray, report form), attached or described as attached. */
export const patientImage: Rule = {
  concern: 'patient-image',
  judge: () => undefined,
};
