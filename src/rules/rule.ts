import type { CareId, ConcernId } from '../model/concern';
import type { Finding, Span } from '../model/finding';
import type { Scene } from './scene';

/**
 * Makes of the signals and the context of one draft a finding of one concern, or nothing. Pure; reads words only
 * through signals. `today` and the like come with the scene.
 */
export type Rule = { concern: ConcernId; judge(scene: Scene): Omit<Finding, 'concern'> | undefined };

/** Sees whether a draft calls for one of the three cares; answers with the words that say so. */
export type CareRule = { care: CareId; judge(scene: Scene): Span[] | undefined };
