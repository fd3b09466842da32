import type { Rule } from '../rule';

/** Details of a patient that together, or with what is public, could identify them: age, place, time, rare condition, drug treatment, relationship, occupation, vehicle, house, small numbers. Counts even where no name is given. */
export const patientIndirect: Rule = {
  concern: 'patient-indirect',
  judge: () => undefined,
};
