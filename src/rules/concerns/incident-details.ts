import type { Rule } from '../rule';

/** Tells of a specific incident, call or job that the writer or a colleague attended or knows of from work, with or without anything that identifies a patient. */
export const incidentDetails: Rule = {
  concern: 'incident-details',
  judge: () => undefined,
};
