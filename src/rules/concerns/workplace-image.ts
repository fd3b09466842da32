import { noticed } from '../../words/en-GB/noticed';
import { subjectsOf } from '../pictures';
import type { Rule } from '../rule';

/**
 * A picture or film of uniform, badge, vehicle, station, kit or the day's work on a personal account. An official
 * account shows its own work every day. Where a patient or an incident is shown, that is what is said instead.
 * Misses: a picture whose name and text do not speak of work.
 */
export const workplaceImage: Rule = {
  concern: 'workplace-image',
  judge: (scene) =>
    scene.account === 'personal' && subjectsOf(scene).has('work')
      ? { spans: scene.draft.asserted('picture-talk'), noticed: noticed.workplaceImage() }
      : undefined,
};
