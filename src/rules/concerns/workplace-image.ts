import type { Rule } from '../rule';

/** Picture or video of uniform, ID badge, ambulance, station or day-to-day work, attached or described as attached. */
export const workplaceImage: Rule = {
  concern: 'workplace-image',
  judge: () => undefined,
};
