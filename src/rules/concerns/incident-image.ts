import { noticed } from '../../words/en-GB/noticed';
import { subjectsOf } from '../pictures';
import type { Rule } from '../rule';

/**
 * A picture or film of an incident or scene: crash, fire, cordon, rescue, blue-light run.
 * From the picture's name and description first, then from what the draft tells beside it.
 * Misses: a scene that looks like any road in words.
 */
export const incidentImage: Rule = {
  concern: 'incident-image',
  judge: (scene) =>
    subjectsOf(scene).has('incident')
      ? { spans: scene.draft.asserted('picture-talk'), noticed: noticed.incidentImage() }
      : undefined,
};
