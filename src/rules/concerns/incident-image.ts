import type { Rule } from '../rule';

/** Picture or video of an incident or scene, attached or described as attached. */
export const incidentImage: Rule = {
  concern: 'incident-image',
  judge: () => undefined,
};
