import type { CareRule } from '../rule';

/** Raises a safety or public-interest concern, or the writer's own mistreatment, without details of patients or of others' private matters. */
export const speakingUp: CareRule = {
  care: 'speaking-up',
  judge: () => undefined,
};
