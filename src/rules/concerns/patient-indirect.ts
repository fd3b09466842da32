import type { Severity } from '../../model/concern';
import type { Signal, SignalKind } from '../../model/signal';
import { noticed } from '../../words/en-GB/noticed';
import { roughly } from '../how-many-fit';
import { jobTold, TELLS_OF_A_JOB } from '../job-told';
import { subjectsOf } from '../pictures';
import type { Rule } from '../rule';
import type { Scene, View } from '../scene';
import { answersAnEvent, CLINICAL, DEEDS, told } from '../telling';
import { type Fit, fewestFitting } from '../who-fits';

/**
 * Details of a patient that add up: age, part played in town, family, place, time, what happened and how it ended, rare
 * illness, car or house. Counts facets, in the draft, in the writer's other parts in view and in a picture's description;
 * time and place of a post that is answered count too. A rare thing with a town, or a well-known part with an illness,
 * is enough at two. Where an age and a town of known size are among them, says about how many people fit.
 * Source: what press offices ask for to find one incident (date, time, road, town, type); the ICO's "motivated intruder".
 * Misses: riddles ("the man who used to tell you if you'd need a brolly").
 */
export const patientIndirect: Rule = {
  concern: 'patient-indirect',
  judge: (scene) => {
    if (scene.draft.has('training', 'fiction')) return undefined;
    const facets = facetsOf(scene);
    if (!isOfSomebody(scene, facets) || weightOf(scene, facets) < enoughFor(jobTold(scene))) return undefined;
    const views = [scene.draft, ...scene.thread, ...pictured(scene), ...answered(scene)];
    const fit = fewestFitting(views, (view, signal) => isFacet(scene, view, signal));
    const severity = fit && severityFor(scene, facets, fit);
    return {
      spans: facets.flatMap((facet) => facet.signals),
      noticed: wordsFor(facets, fit),
      ...(severity && { severity }),
    };
  },
};

function wordsFor(facets: Facet[], fit: Fit | undefined): string {
  const ids = facets.map((facet) => facet.id);
  if (!fit) return noticed.patientIndirectFacets({ facets: ids });
  const { described, town, count } = fit;
  return noticed.patientIndirectCounted({ facets: ids, about: roughly(count), who: described, town });
}

/**
 * Where few people fit, one more thing that a neighbour knows leaves one of them: serious, whatever else is said. Where
 * many fit, age and town alone leave a crowd, and a plain illness on some day does not thin it: a caution is enough.
 */
function severityFor(scene: Scene, facets: Facet[], { count }: Fit): Severity | undefined {
  if (count < FEW) return 'serious';
  return count > MANY && !isTelling(scene, facets) ? 'caution' : undefined;
}

/** About a street's or a workplace's people: so many that somebody knows them all. */
const FEW = 100;

/**
 * An ambulance meets about one person in 2,500 on a given day (some eight million incidents a year among England's 57
 * million): of 10,000 who fit, several the same day, so that the day doesn't tell which.
 * Source: NHS England, Ambulance Quality Indicators, yearly totals, rounded.
 */
const MANY = 10_000;

/** Whether anything is said that thins out a crowd: all but age, sex, town, day and an illness that was read as one. */
function isTelling({ draft }: Scene, facets: Facet[]): boolean {
  return (
    told(draft, 'condition').length === 0 ||
    facets.some((facet) => ['part', 'family', 'rarity', 'mark'].includes(facet.id)) ||
    told(draft, 'incident', 'injury', 'outcome', 'venue', 'postcode', 'street-address', 'clock-time').length >
      0
  );
}

/** The clearer that a job is told, the fewer facets it takes; of what is hardly one, none are enough. */
function enoughFor(job: number): number {
  if (job < 2) return Number.POSITIVE_INFINITY;
  return job < TELLS_OF_A_JOB ? 4 : 3;
}

/** Place, time and event tell which job; it takes something of a person, or how it ended, to tell who. */
function isOfSomebody(scene: Scene, facets: Facet[]): boolean {
  const ids = facets.map((facet) => facet.id);
  if (jobTold(scene) < TELLS_OF_A_JOB && !ids.includes('event')) return false;
  return (
    ids.some((id) => ['age', 'sex', 'part', 'family', 'rarity', 'mark'].includes(id)) ||
    told(scene.draft, 'outcome').length > 0
  );
}

type FacetId = keyof typeof FACETS;
type Facet = { id: FacetId; signals: Signal[] };

/** Facets, the signals that show them, and how far each narrows down whom. */
const FACETS = {
  age: { kinds: ['age', 'aged-name'], weight: 1 },
  part: { kinds: ['known-role'], weight: 2 },
  sex: { kinds: ['person-noun'], weight: 0.5 },
  family: { kinds: ['relative'], weight: 0.5 },
  place: { kinds: ['place', 'venue', 'postcode', 'street-address'], weight: 1 },
  time: { kinds: ['clock-time', 'day', 'date', 'recent-time'], weight: 1 },
  event: { kinds: [...CLINICAL, 'treatment'], weight: 1 },
  rarity: { kinds: ['rarity'], weight: 2 },
  mark: { kinds: ['vehicle-mark', 'vehicle-registration'], weight: 2 },
} satisfies Record<string, { kinds: SignalKind[]; weight: number }>;

function facetsOf(scene: Scene): Facet[] {
  const ids = Object.keys(FACETS) as FacetId[];
  return ids.flatMap((id) => {
    const signals = told(scene.draft, ...FACETS[id].kinds).filter((signal) => isNearJob(scene.draft, signal));
    return signals.length > 0 || heldElsewhere(scene, id) ? [{ id, signals }] : [];
  });
}

/** In a long draft only what stands by the telling is a facet of it; an essay has many towns and dates. */
function isNearJob(draft: View, signal: Signal): boolean {
  const anchors = told(draft, ...DEEDS, ...CLINICAL);
  return anchors.length === 0 || anchors.some((anchor) => draft.apart(anchor, signal) <= 3);
}

/** A facet given in the writer's other parts, by a picture's description, or by the post that is answered. */
function heldElsewhere(scene: Scene, id: FacetId): boolean {
  const gives = (view: View) =>
    told(view, ...FACETS[id].kinds).some((signal) => isFacet(scene, view, signal));
  if (scene.thread.some(gives)) return true;
  // What a picture shows is seldom a time or an event of the job: only who, and where, says something of a patient.
  if ((id === 'age' || id === 'place') && pictured(scene).some(gives)) return true;
  return id !== 'event' && answered(scene).some(gives);
}

/** Of a long draft what stands by the telling; of a picture its description, not its file name. */
function isFacet(scene: Scene, view: View, signal: Signal): boolean {
  if (view === scene.draft) return isNearJob(view, signal);
  const picture = scene.attachments.find((one) => one.view === view);
  return picture === undefined || signal.end <= (picture.attachment.alt ?? '').length;
}

function pictured(scene: Scene): View[] {
  return scene.attachments.map(({ view }) => view);
}

function answered(scene: Scene): View[] {
  return answersAnEvent(scene) && scene.quoted ? [scene.quoted] : [];
}

function weightOf(scene: Scene, facets: Facet[]): number {
  const picture = subjectsOf(scene).has('patient') ? 1 : 0;
  return facets.reduce((sum, { id }) => sum + FACETS[id].weight, picture);
}
