import type { Rule } from '../rule';

/** Criticises, mocks or airs a grievance about the writer's own trust, its management, pay, staffing, vehicles, positions or decisions. */
export const trustCriticism: Rule = {
  concern: 'trust-criticism',
  judge: () => undefined,
};
