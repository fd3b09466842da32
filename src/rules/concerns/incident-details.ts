import { noticed } from '../../words/en-GB/noticed';
import { subjectsOf } from '../pictures';
import type { Rule } from '../rule';
import type { Scene } from '../scene';
import { answersAnEvent, CLINICAL, DEEDS, kindsAmong, PERSONS, TIMES, told, toldOnce } from '../telling';

/**
 * Tells of a specific incident, call or job that the writer or a colleague attended or knows of from work, with or
 * without anything that identifies a patient. Weighs what the draft tells: being sent, acts upon a person, what was
 * wrong, who, when and where; in answer to a post about an emergency, knowing it.
 * Misses: jobs told by objects alone ("the slippers", "that G hanging down").
 */
export const incidentDetails: Rule = {
  concern: 'incident-details',
  judge: (scene) =>
    weigh(scene) >= ENOUGH ? { spans: spansOf(scene), noticed: noticed.incidentDetails() } : undefined,
};

/** Points at which a draft tells of a job. Found by weighing the labelled drafts, then rounded. */
const ENOUGH = 3;

function weigh(scene: Scene): number {
  const { draft } = scene;
  const has = (...kinds: Parameters<typeof told>[1][]) => told(draft, ...kinds).length > 0;
  const deeds = toldOnce(draft, ...DEEDS);
  const weakDeeds = told(draft, ...DEEDS);
  const clinical = kindsAmong(toldOnce(draft, ...CLINICAL));
  const person = has(...PERSONS, 'person-name') || (clinical > 0 && has('he-she'));
  const inside = has('insider') || weakDeeds.length > 0;
  let points = 0;
  if (deeds.length > 0) points += 3;
  else if (weakDeeds.length > 0) points += 1.5;
  if (deeds.length > 1) points += 1;
  points += Math.min(clinical, 3);
  if (toldOnce(draft, 'treatment').length > 0) points += clinical > 0 || deeds.length > 0 ? 1 : 0.5;
  if (person) points += 1;
  if (has('resource')) points += 0.5;
  if (has('encounter')) points += 0.5;
  if (clinical > 0 && person && has('work-talk')) points += 0.5;
  if (clinical > 0 && person && scene.attachments.length > 0) points += 0.5;
  if (has('street-address', 'postcode') && person) points += 0.5;
  if (has(...TIMES)) points += 0.5;
  if (has('place', 'venue')) points += 0.5;
  if (draft.has('cad-number')) points += 3;
  else if (draft.has('nhs-number')) points += 1.5;
  if (answersAnEvent(scene)) {
    points += 1;
    if (inside) points += 2;
    if (has('he-she')) points += 1;
  }
  const seen = subjectsOf(scene);
  if (seen.has('patient') || seen.has('incident')) points += 2;
  if (draft.has('own-family') && !has('work-talk')) points -= 1;
  if (draft.has('fiction', 'training')) points -= 2;
  if (draft.has('public-event')) points -= 2;
  if (draft.has('past')) points -= 1.5;
  if (draft.has('keeping-out')) points -= 1;
  if (draft.has('animal') && !has('person-noun', 'patient')) points -= 0.5;
  return points;
}

/** The words that tell: being there and doing, else what happened. */
function spansOf(scene: Scene) {
  const deeds = told(scene.draft, ...DEEDS);
  return deeds.length > 0 ? deeds : told(scene.draft, ...CLINICAL);
}
