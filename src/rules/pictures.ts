import type { Attachment } from '../model/draft';
import type { SignalKind } from '../model/signal';
import type { Scene, View } from './scene';
import { speaksOfWork } from './speaks-of-work';
import { CLINICAL, DEEDS, PERSONS, told, toldOnce } from './telling';

/** What a picture or recording is of, as far as its name, its description and the words beside it say. */
export type Subject = 'patient' | 'incident' | 'work';

type Picture = Scene['attachments'][number];

/**
 * What the attached pictures and recordings are of. A picture's description goes first, then its file name: a described
 * sandwich stays a sandwich. Where both say nothing ("IMG_4471.jpg") the draft decides. What is staged, what belongs to
 * the writer's own family, and what communications supplied is of no patient and no incident.
 */
export function subjectsOf(scene: Scene): Set<Subject> {
  const { draft, attachments } = scene;
  const found = new Set<Subject>();
  if (draft.asserted('approval').length > 0) return found;
  for (const picture of attachments) for (const one of subjectsOfOne(picture, draft)) found.add(one);
  if (attachments.length === 0) for (const one of describedIn(draft)) found.add(one);
  const staged = [draft, ...attachments.map(({ view }) => view)].some(
    (view) => view.has('public-event') || (view.has('training') && !draft.has('attendance')),
  );
  if (draft.has('own-body') && !draft.has('patient', ...DEEDS)) found.delete('patient');
  if (staged || isFamily(draft)) {
    found.delete('patient');
    found.delete('incident');
  }
  if (draft.has('public-event') || attachments.some(({ view }) => view.has('public-event')))
    found.delete('work');
  return found;
}

function subjectsOfOne({ attachment, view }: Picture, draft: View): Set<Subject> {
  const said = saidOf(attachment, view, draft);
  if (said === 'something else') return new Set();
  if (said.has('patient') || said.has('incident')) return said;
  if (said.has('work') && isWrittenByHand(attachment)) return said;
  const beside = toldOf(draft);
  if (beside.size === 0 && said.has('work')) beside.add('work');
  if (/audio/i.test(attachment.kind)) beside.delete('work');
  return beside;
}

/** What a picture's description, else its file name, says; an empty set when neither does. */
function saidOf(attachment: Attachment, view: View, draft: View): Set<Subject> | 'something else' {
  const described = isDescribed(attachment);
  const last = view.seen.sentences.length - 1;
  // The file name is the view's last sentence; it only counts where no description stands before it.
  const shows = (...kinds: SignalKind[]) =>
    view.of(...kinds).some((signal) => !described || view.sentenceOf(signal) < last);
  const said = new Set<Subject>();
  const homely = shows('everyday-view', 'animal');
  const grave = told(draft, 'incident', 'scene-view', ...DEEDS).length > 0;
  if (shows('clinical-record') || (shows('patient-view') && !shows('animal'))) said.add('patient');
  if (shows('scene-view') && (grave || !(homely || isHomely(draft)))) said.add('incident');
  if (said.size === 0 && !described && view.has('document-view')) return 'something else';
  if (shows('work-view') && !(homely && said.size === 0 && !described)) said.add('work');
  if (said.size > 0) return said;
  if (described ? homely || isWrittenByHand(attachment) : homely && !grave) return 'something else';
  return view.has('work-view') ? said.add('work') : said;
}

/** What the draft's words make of a picture that says nothing itself. */
function toldOf(draft: View): Set<Subject> {
  const beside = new Set<Subject>();
  const deed = toldOnce(draft, ...DEEDS).length > 0;
  const person = told(draft, ...PERSONS, 'he-she', 'person-name').length > 0;
  const hurt = toldOnce(draft, ...CLINICAL).length > 0;
  const met =
    toldOnce(draft, 'care-act').length > 0 ||
    (speaksOfWork(draft) && toldOnce(draft, 'encounter', 'their-care').length > 0);
  if (told(draft, 'clinical-record', 'injury').length > 0) beside.add('patient');
  else if (person && (deed || hurt || met)) beside.add('patient');
  const atScene = told(draft, 'scene-view').length > 0 || (deed && told(draft, 'incident').length > 0);
  if (told(draft, 'scene-view').length > 0 || (atScene && beside.size === 0)) beside.add('incident');
  if (beside.size === 0 && (deed || (draft.has('picture-talk') && told(draft, 'incident').length > 0))) {
    beside.add('incident');
  }
  const atWork = draft.asserted('work-view').length;
  if (beside.size === 0 && atWork > draft.of('everyday-view').length) beside.add('work');
  return beside;
}

/** A picture or recording that is only spoken of, in the same sentence as what it shows. */
function describedIn(draft: View): Set<Subject> {
  const beside = new Set<Subject>();
  for (const talk of draft.asserted('picture-talk')) {
    if (draft.near(talk, 0, 'question', 'counter-speech', 'own-family').length > 0) continue;
    if (draft.near(talk, 0, 'clinical-record').length > 0) beside.add('patient');
    if (draft.near(talk, 0, 'patient').length > 0 && told(draft, ...CLINICAL, ...DEEDS).length > 0)
      beside.add('patient');
    if (draft.near(talk, 0, 'scene-view').length > 0 && told(draft, 'incident', ...DEEDS).length > 0)
      beside.add('incident');
  }
  return beside;
}

function isFamily(draft: View): boolean {
  return draft.has('own-family') && !draft.has('patient', ...DEEDS);
}

function isHomely(draft: View): boolean {
  return draft.has('everyday-view', 'animal') && !draft.has(...DEEDS);
}

function isDescribed(attachment: Attachment): boolean {
  return (attachment.alt ?? '').trim() !== '';
}

/** Facebook writes "May be an image of …" by itself: what it leaves out may still be there. */
function isWrittenByHand(attachment: Attachment): boolean {
  return isDescribed(attachment) && !/^May be an? /i.test(attachment.alt ?? '');
}
