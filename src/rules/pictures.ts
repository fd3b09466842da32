import type { Scene, View } from './scene';

/** What one attached picture or recording is of, as far as its name, its description and the words beside it say. */
export type Subject = 'patient' | 'incident' | 'work' | 'other';

/**
 * What each attached picture or recording is of. Its own words go first: a described sandwich stays a sandwich. Where
 * they say nothing ("IMG_4471.jpg") the draft's words decide. Training, drama, shows for the public, the writer's own
 * family and pets, and what communications approved are `other`.
 */
export function subjectsOf(scene: Scene): Set<Subject> {
  const found = new Set<Subject>();
  const { draft } = scene;
  const staged =
    draft.has('training', 'fiction', 'public-event', 'approval') ||
    scene.attachments.some(({ view }) => view.has('training', 'public-event'));
  if (staged || (draft.has('own-family') && !draft.has('patient', 'attendance'))) return found;
  for (const { attachment, view } of scene.attachments) {
    const said = saidOf(view);
    for (const subject of said) found.add(subject);
    if (said.size === 0 || (said.has('work') && attachment.alt === undefined)) {
      for (const subject of toldOf(draft)) found.add(subject);
    }
  }
  if (scene.attachments.length === 0) for (const subject of describedIn(draft)) found.add(subject);
  return found;
}

/** What a picture's own name and description say; empty when they say nothing. */
function saidOf(view: View): Set<Subject> {
  const said = new Set<Subject>();
  if (view.has('clinical-record', 'patient-view')) said.add('patient');
  if (view.has('scene-view')) said.add('incident');
  if (said.size > 0) return said;
  if (view.has('document-view')) said.add('other');
  else if (view.has('work-view')) said.add('work');
  else if (view.has('everyday-view')) said.add('other');
  return said;
}

/** What the draft's words make of a picture that says nothing itself. */
function toldOf(draft: View): Set<Subject> {
  const told = new Set<Subject>();
  if (draft.asserted('clinical-record', 'patient', 'hands-on').length > 0) told.add('patient');
  if (draft.asserted('scene-view').length > 0 || tellsOfJob(draft)) told.add('incident');
  if (told.size === 0 && draft.asserted('work-view', 'on-shift').length > 0) told.add('work');
  return told;
}

/** A picture or recording that is only spoken of: in the same sentence as what it shows. */
function describedIn(draft: View): Set<Subject> {
  const told = new Set<Subject>();
  for (const talk of draft.asserted('picture-talk')) {
    if (draft.near(talk, 0, 'negation', 'hypothetical', 'question', 'counter-speech').length > 0) continue;
    if (draft.near(talk, 0, 'clinical-record', 'patient').length > 0) told.add('patient');
    if (draft.near(talk, 0, 'scene-view').length > 0 && tellsOfJob(draft)) told.add('incident');
  }
  return told;
}

function tellsOfJob(draft: View): boolean {
  return (
    draft.asserted('attendance').length > 0 && draft.asserted('incident', 'injury', 'outcome').length > 0
  );
}
