import type { Rule } from '../rule';

/** Written while on shift, with a crew or a patient, or from a trust device for private ends. */
export const onDuty: Rule = {
  concern: 'on-duty',
  judge: () => undefined,
};
