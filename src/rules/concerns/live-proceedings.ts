import type { Rule } from '../rule';

/** Comments on an active court case, inquest, police or internal investigation. */
export const liveProceedings: Rule = {
  concern: 'live-proceedings',
  judge: () => undefined,
};
