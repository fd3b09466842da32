import { spansOf, spoken } from '../about-work';
import type { CareRule } from '../rule';

/**
 * Raises a safety or public-interest concern, or the writer's own mistreatment.
 * Misses: a hazard told of without saying that anything is wrong.
 */
export const speakingUp: CareRule = {
  care: 'speaking-up',
  judge(scene) {
    const said = spoken(scene.draft, 'safety-concern', 'mistreatment');
    return said.length === 0 ? undefined : spansOf(said);
  },
};
