import { noticed } from '../../words/en-GB/noticed';
import { jobTold, TELLS_OF_A_JOB } from '../job-told';
import type { Rule } from '../rule';
import type { Scene } from '../scene';
import { CLINICAL, DEEDS, told } from '../telling';

/**
 * Tells of a specific incident, call or job that the writer or a colleague attended or knows of from work, with or
 * without anything that identifies a patient. Weighed, since crews seldom say "incident": see `job-told.ts`.
 * Misses: jobs told by objects alone ("the slippers", "that G hanging down").
 */
export const incidentDetails: Rule = {
  concern: 'incident-details',
  judge: (scene) => {
    const points = jobTold(scene);
    if (points < TELLS_OF_A_JOB) return undefined;
    const found = { spans: spansOf(scene), noticed: noticed.incidentDetails() };
    // A few weak signs are worth a look, not a held post.
    return points < PLAINLY_A_JOB ? { ...found, severity: 'caution' } : found;
  },
};

/** Points at which there is little doubt; below it most false alarms of the labelled drafts lie. */
const PLAINLY_A_JOB = 4;

/** The words that tell: being there and doing, else what happened. */
function spansOf({ draft }: Scene) {
  const deeds = told(draft, ...DEEDS);
  return deeds.length > 0 ? deeds : told(draft, ...CLINICAL);
}
