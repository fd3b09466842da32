import { subjectsOf } from './pictures';
import type { Scene, View } from './scene';
import { answersAnEvent, CLINICAL, DEEDS, kindsAmong, PERSONS, TIMES, told, toldOnce } from './telling';

/** Points at which a draft tells of one job. Found by weighing the labelled drafts, then rounded. */
export const TELLS_OF_A_JOB = 3;

/**
 * How much a draft tells of one job, in points: the writer's part in it, what was wrong, who, when and where; in answer
 * to a post about an emergency, knowing it. Family, stories, training, history and refusals to tell weigh against.
 */
export function jobTold(scene: Scene): number {
  return partInIt(scene) + whatHappened(scene) + inAnswer(scene) + inPictures(scene) - innocent(scene);
}

function partInIt(scene: Scene): number {
  const { draft } = scene;
  const once = toldOnce(draft, ...DEEDS);
  if (once.length === 0) return told(draft, ...DEEDS).length > 0 ? 1.5 : 0;
  // Carrying a friend up the stairs is an act upon a person too: alone it says nothing of work.
  const ofWork = once.some((deed) => deed.kind === 'attendance') || isOfWork(scene);
  return (ofWork ? 3 : 1.5) + (once.length > 1 ? 1 : 0);
}

function isOfWork(scene: Scene): boolean {
  return (
    scene.quoted !== undefined ||
    scene.attachments.length > 0 ||
    scene.draft.has(
      ...CLINICAL,
      'treatment',
      'patient',
      'resource',
      'work-talk',
      'own-job',
      'on-shift',
      'other-service',
    )
  );
}

function whatHappened(scene: Scene): number {
  const { draft } = scene;
  const has = (...kinds: Parameters<typeof told>[1][]) => told(draft, ...kinds).length > 0;
  const clinical = kindsAmong(toldOnce(draft, ...CLINICAL));
  const person = has(...PERSONS, 'person-name') || (clinical > 0 && has('he-she'));
  let points = Math.min(clinical, 3);
  if (toldOnce(draft, 'incident', 'injury').length > 0) points += 0.25;
  if (clinical > 0 && has('age', 'aged-name')) points += 0.5;
  if (toldOnce(draft, 'treatment').length > 0)
    points += clinical > 0 || toldOnce(draft, ...DEEDS).length > 0 ? 1 : 0.5;
  if (person) points += 1;
  if (toldOnce(draft, 'patient').length > 0) points += 0.5;
  if (happenedLately(draft)) points += 1;
  if (clinical > 0 && has('work-talk')) points += person ? 0.5 : 0.25;
  if (clinical > 0 && person && scene.attachments.length > 0) points += 0.5;
  if (person && has('street-address', 'postcode')) points += 0.5;
  if (has('place', 'venue')) points += clinical > 0 ? 0.75 : 0.5;
  for (const kinds of [['resource'], ['encounter'], TIMES] as const) if (has(...kinds)) points += 0.5;
  if (draft.has('cad-number')) points += 3;
  else if (draft.has('nhs-number')) points += 1.5;
  return points;
}

/** What happened, or a patient, and when, in one sentence: "Stroke, arrest, home by 8", "patient today". */
function happenedLately(draft: View): boolean {
  return toldOnce(draft, ...CLINICAL, 'patient').some(
    (event) => draft.near(event, 0, 'recent-time', 'day', 'clock-time').length > 0,
  );
}

function inAnswer(scene: Scene): number {
  if (!answersAnEvent(scene)) return 0;
  const inside = told(scene.draft, 'insider', ...DEEDS).length > 0;
  return 1 + (inside ? 2 : 0) + (told(scene.draft, 'he-she').length > 0 ? 1 : 0);
}

function inPictures(scene: Scene): number {
  const seen = subjectsOf(scene);
  return seen.has('patient') || seen.has('incident') ? 2 : 0;
}

function innocent({ draft }: Scene): number {
  let points = 0;
  if (draft.has('own-family') && !draft.has('work-talk')) points += 1;
  if (draft.has('fiction', 'training')) points += 2;
  if (draft.has('public-event')) points += 2;
  if (draft.has('past')) points += 1.5;
  if (draft.has('keeping-out')) points += 1;
  if (draft.has('animal') && !draft.has('person-noun', 'patient')) points += 0.5;
  return points;
}
