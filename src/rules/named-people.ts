import type { Span } from '../model/finding';
import type { Signal, SignalKind } from '../model/signal';
import type { View } from './scene';
import { real, realNear } from './whose';

const TOLD_OF_JOB: SignalKind[] = ['care-act', 'hands-on', 'attendance', 'their-care'];
const CLINICAL: SignalKind[] = ['condition', 'injury', 'outcome', 'treatment', 'incident'];
/** "Mr Kessell": how crews speak of the people they carry. */
const TITLED = /^(?:mr|mrs|ms|miss|mister)\b/i;
/** Doctors and officers are named for their part in it far more often than as patients. */
const RANKED = /^(?:dr|doctor|prof|professor|pc|sgt|nurse)\b/i;
const RECORDS: SignalKind[] = ['nhs-number', 'hospital-number', 'cad-number', 'date-of-birth'];

/** Names in a text that are neither spoken to, nor the writer's family, nor in play, a drama or a rehearsal. */
export function peopleNamed(view: View): Signal[] {
  return view.once(namesOfPeople);
}

function namesOfPeople(view: View): Signal[] {
  return real(view, 'person-name', 'initials')
    .filter(
      (name) =>
        !view.within(name, 'addressee', 'public-figure', 'fiction', 'training', 'figurative', 'hypothetical'),
    )
    .filter((name) => !belongsToFamily(view, name));
}

/**
 * Names that the draft makes a patient's or their family's: told with a job, an age, a record or an address. `around` is
 * what it answers and what the writer said before, where the job may be told.
 */
export function patientsNamed(view: View, around: View[] = []): Span[] {
  const told = around.some((other) => other.has(...TOLD_OF_JOB, ...CLINICAL, 'patient')) ? 1 : 0;
  const named = view
    .once(weighedNames)
    .filter(({ name, weight }) => told + weight >= (isFullName(view, name) ? 2.5 : 3));
  return [...named.map(({ name }) => name), ...greetedPatients(view)];
}

/** How much speaks for each name being a patient's. */
function weighedNames(view: View): { name: Signal; weight: number }[] {
  const people = peopleNamed(view).filter((name) => !isColleague(view, name));
  return people.map((name) => ({ name, weight: patientWeight(view, name, people.length === 1) }));
}

/** Whether a name is that of someone the writer works with. */
export function isColleague(view: View, name: Span): boolean {
  return view.near(name, 1, 'colleague', 'manager').some((signal) => touches(signal, name, 3));
}

/** Whether a name has a surname or title with it. */
export function isFullName(view: View, name: Signal): boolean {
  return name.kind === 'initials' || /[ -]/.test(view.words(name));
}

/** An account that is spoken to about its owner's own care. */
function greetedPatients(view: View): Span[] {
  return view
    .of('mention')
    .filter(
      (handle) =>
        view.near(handle, 0, 'their-care').length > 0 && view.near(handle, 0, 'hands-on').length > 0,
    );
}

function patientWeight(view: View, name: Signal, alone: boolean): number {
  const at = (sentences: number, kinds: SignalKind[]) =>
    realNear(view, name, sentences, ...kinds).some((signal) => !covers(name, signal));
  let weight = isFullName(view, name) ? 1 : 0;
  if (view.near(name, 0, 'aged-name').some((aged) => aged.start === name.start)) weight += 1.5;
  if (at(0, TOLD_OF_JOB)) weight += 2;
  else if (at(1, TOLD_OF_JOB)) weight += 1;
  if (at(0, ['patient', 'relative'])) weight += 1;
  // "Our patient Kayden Brookes": the one word right before the other.
  if (view.near(name, 1, 'patient').some((patient) => touches(patient, name, 2))) weight += 1;
  if (at(0, CLINICAL)) weight += 1;
  else if (at(1, CLINICAL)) weight += 0.5;
  if (TITLED.test(view.words(name)) && at(2, [...TOLD_OF_JOB, 'patient'])) weight += 1;
  if (RANKED.test(view.words(name))) weight -= 1;
  if (at(1, RECORDS)) weight += 2;
  if (at(0, ['street-address', 'postcode'])) weight += 1;
  // One person is named and what was done for one is told: the same one.
  if (alone && isFullName(view, name) && at(1, ['hands-on', 'their-care'])) weight += 1;
  if (view.has('own-job', 'on-shift')) weight += 0.5;
  if (at(1, ['consent', 'public-event', 'work-news'])) weight -= 2;
  // "Sim day! Our patient was Kevin", "the vet rang about Gerald".
  if (view.near(name, 1, 'training').length > 0) weight -= 4;
  if (view.near(name, 1, 'fiction', 'animal').length > 0) weight -= 1;
  if (at(0, ['own-family'])) weight -= 2;
  // Someone mourned or cheered for their years of service is a colleague.
  if (at(1, ['work-tie'])) weight -= 1;
  if (at(0, ['colleague', 'manager'])) weight -= 1;
  return weight;
}

/** "My nan Doreen", "our Freddie": the name stands right behind the word, or within it. */
function belongsToFamily(view: View, name: Span): boolean {
  return view.near(name, 1, 'own-family').some((family) => touches(family, name, 2));
}

function covers(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

function touches(one: Span, other: Span, gap: number): boolean {
  return one.start <= other.end + gap && other.start <= one.end + gap;
}
