import type { Span } from '../../model/finding';
import type { SignalKind } from '../../model/signal';
import { noticed } from '../../words/en-GB/noticed';
import { isColleague, isFullName, patientsNamed, peopleNamed } from '../named-people';
import type { Rule } from '../rule';
import type { Scene, View } from '../scene';
import { isNear, real, whose } from '../whose';

/**
 * Private news of a colleague who is named or can be picked out (illness, discipline, leaving, love life), a picture of
 * one caught out, or a colleague's own number or address. With their word for it, it is theirs and not this.
 * Misses: news told in euphemism, and colleagues named with nothing about work anywhere.
 */
export const colleagueInformation: Rule = {
  concern: 'colleague-information',
  judge: (scene) => {
    const spans = [
      ...news(scene),
      ...topics(scene.draft),
      ...answered(scene),
      ...pictured(scene),
      ...particulars(scene.draft),
      ...shamed(scene.draft),
    ];
    if (spans.length === 0) return undefined;
    return { spans: merged(spans), noticed: noticed.colleagueInformation() };
  },
};

const WORK: SignalKind[] = ['own-job', 'on-shift', 'colleague', 'manager', 'work-tie', 'inside-channel'];
const NUMBERS: SignalKind[] = [
  'phone',
  'email',
  'postcode',
  'street-address',
  'date-of-birth',
  'ni-number',
  'vehicle-registration',
];

function news(scene: Scene): Span[] {
  const view = scene.draft;
  const patients = patientsNamed(view);
  const people = [...peopleNamed(view), ...real(view, 'colleague')].filter(
    (person) => !patients.some((patient) => patient.start === person.start),
  );
  return real(view, 'private-news', 'work-news').flatMap((item) => {
    if (isOwnNews(view, item) || view.near(item, 2, 'consent').length > 0) return [];
    const about = people.filter(
      (person) =>
        view.apart(person, item) <= (isColleague(view, person) && isNamed(view, person) ? 3 : 1) &&
        person.start <= item.end + (isColleague(view, person) ? 40 : 0),
    );
    const person = about.find((one) => isNamed(view, one)) ?? about[0];
    if (person === undefined) return [];
    const atWork =
      (item.kind === 'work-news' && isNamed(view, person)) ||
      isColleague(view, person) ||
      person.kind === 'colleague' ||
      isNear(view, item, 2, ...WORK);
    return atWork ? [person, item] : [];
  });
}

/** A private subject beside someone the writer works with, in one sentence that tells of no job and not of the writer. */
function topics(view: View): Span[] {
  const patients = patientsNamed(view);
  const people = [
    ...peopleNamed(view).filter(
      (name) => isColleague(view, name) || view.near(name, 0, 'work-tie').length > 0,
    ),
    ...real(view, 'colleague', 'manager'),
  ];
  return real(view, 'private-topic').flatMap((topic) => {
    if (isOwnNews(view, topic) || view.near(topic, 1, 'consent').length > 0) return [];
    if (
      view.near(topic, 0, 'care-act', 'hands-on', 'attendance', 'patient', 'own-family', 'own-service')
        .length > 0
    )
      return [];
    const person = people.find((one) => view.apart(one, topic) === 0 && one.start < topic.start);
    return person === undefined || patients.some((patient) => patient.start === person.start)
      ? []
      : [person, topic];
  });
}

/** "Has Jonesy left?" "No, he's proper poorly": the one asked after is named in what is answered. */
function answered(scene: Scene): Span[] {
  const { draft, quoted } = scene;
  if (quoted === undefined || peopleNamed(draft).length > 0 || draft.has('own-family', 'patient')) return [];
  const asksAfter =
    quoted.has('question') &&
    peopleNamed(quoted).length > 0 &&
    !quoted.has('own-family', 'patient', 'fiction');
  return asksAfter ? real(draft, 'private-news', 'work-news').filter((item) => !isOwnNews(draft, item)) : [];
}

function isNamed(view: View, span: Span & { kind?: string }): boolean {
  return view.of('person-name', 'initials').some((name) => name.start < span.end && span.start < name.end);
}

/** "I'm off sick", "my nan has had": the writer's own news, or their family's. */
function isOwnNews(view: View, item: Span): boolean {
  const owners = [...view.near(item, 0, 'self'), ...view.near(item, 0, 'own-family')];
  const others = [...view.near(item, 0, 'person-name'), ...view.near(item, 0, 'colleague')];
  const nearest = (list: Span[]) =>
    Math.min(...list.filter((one) => one.end <= item.start + 3).map((one) => item.start - one.end), 999);
  return owners.length > 0 && nearest(owners) < nearest(others);
}

function pictured(scene: Scene): Span[] {
  const view = scene.draft;
  const hasPicture = scene.attachments.some(({ attachment }) =>
    /^(?:image|video|photo|gif)/i.test(attachment.kind),
  );
  if (!hasPicture || scene.account === 'trust' || !view.has('caught-out')) return [];
  const patients = patientsNamed(view);
  return real(view, 'caught-out')
    .flatMap((item) =>
      [...peopleNamed(view), ...real(view, 'manager', 'colleague')].filter(
        (name) => view.apart(name, item) <= 1,
      ),
    )
    .filter(
      (name) =>
        !patients.some((patient) => patient.start === name.start) &&
        view.near(name, 0, 'own-family').length === 0,
    );
}

/** A colleague or manager given by full name and run down: with the name, it is about them alone. */
function shamed(view: View): Span[] {
  return peopleNamed(view).filter(
    (name) =>
      isFullName(view, name) &&
      isNear(view, name, 1, 'colleague', 'manager') &&
      isNear(view, name, 1, 'insult', 'belittling', 'accusation', 'mockery', 'complaint') &&
      view.near(name, 1, 'praise', 'consent').length === 0,
  );
}

function particulars(view: View): Span[] {
  const theirs = real(view, ...NUMBERS).filter((number) => whose(view, number) === 'colleague');
  // A registration belongs to someone who works, so any colleague nearby is the one.
  const registrations = real(view, 'hcpc-number', 'nmc-number', 'gmc-number').filter(
    (number) =>
      whose(view, number) !== 'self' && isNear(view, number, 0, 'colleague', 'manager', 'person-name'),
  );
  return [...theirs, ...registrations];
}

function merged(spans: Span[]): Span[] {
  const sorted = spans
    .map(({ start, end }) => ({ start, end }))
    .sort((a, b) => a.start - b.start || b.end - a.end);
  return sorted.filter((span, at) => at === 0 || span.start >= (sorted[at - 1]?.end ?? 0));
}
