import type { Signal, SignalKind } from '../../model/signal';
import { noticed } from '../../words/en-GB/noticed';
import { jobTold, TELLS_OF_A_JOB } from '../job-told';
import { subjectsOf } from '../pictures';
import type { Rule } from '../rule';
import type { Scene, View } from '../scene';
import { answersAnEvent, CLINICAL, DEEDS, told } from '../telling';

/**
 * Details of a patient that add up: age, part played in town, family, place, time, what happened and how it ended, rare
 * illness, car or house. Counts facets, in the draft and in the writer's other parts in view; time and place of a post
 * that is answered count too. A rare thing with a town, or a well-known part with an illness, is enough at two.
 * Source: what press offices ask for to find one incident (date, time, road, town, type); the ICO's "motivated intruder".
 * Misses: riddles ("the man who used to tell you if you'd need a brolly").
 */
export const patientIndirect: Rule = {
  concern: 'patient-indirect',
  judge: (scene) => {
    if (scene.draft.has('training', 'fiction')) return undefined;
    const facets = facetsOf(scene);
    if (!isOfSomebody(scene, facets) || weightOf(scene, facets) < enoughFor(jobTold(scene))) return undefined;
    return {
      spans: facets.flatMap((facet) => facet.signals),
      noticed: noticed.patientIndirectFacets({ facets: facets.map((facet) => facet.id) }),
    };
  },
};

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

/** A facet given in the writer's other parts, or by the post that is answered. */
function heldElsewhere(scene: Scene, id: FacetId): boolean {
  const gives = (view: View) => told(view, ...FACETS[id].kinds).length > 0;
  if (scene.thread.some(gives)) return true;
  const answered = answersAnEvent(scene) ? scene.quoted : undefined;
  return answered !== undefined && id !== 'event' && gives(answered);
}

function weightOf(scene: Scene, facets: Facet[]): number {
  const picture = subjectsOf(scene).has('patient') ? 1 : 0;
  return facets.reduce((sum, { id }) => sum + FACETS[id].weight, picture);
}
