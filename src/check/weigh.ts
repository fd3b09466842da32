import { type CareId, type ConcernId, careIds } from '../model/concern';
import type { Finding, Span } from '../model/finding';
import type { SignalKind } from '../model/signal';
import { leanedOn, namesLeanedOn } from '../reader/leaned-on';
import type { ReaderModel } from '../reader/model';
import { type Asked, chanceOfAny, shareOf, whichAreSaid } from '../reader/say';
import type { KeptSums, Scores } from '../reader/score';
import type { Scene } from '../rules/scene';
import { concernEntry } from '../rules/vocabulary';
import { noticedInWords } from '../words/en-GB';
import { kindsOf } from './seen-in';

/** A rule's word on these is never let go: the thing itself stands in the draft or in the page. */
const RULES_ALONE: ConcernId[] = [
  'patient-identity',
  'account-security',
  'own-personal-details',
  'missing-alt-text',
];

/**
 * From which share the reader alone may speak of what stands in the draft itself: talk of passwords and parcels is often
 * harmless, and drafts that were written to be labelled hold less of it than timelines do.
 */
const LIKELY: Partial<Record<ConcernId, number>> = {
  'patient-identity': 0.5,
  'account-security': 0.9,
  'own-personal-details': 0.9,
};

/** A colleague's own number or address is as plain as a patient's. */
const DIRECT: SignalKind[] = [
  'phone',
  'email',
  'street-address',
  'date-of-birth',
  'hcpc-number',
  'ni-number',
];

/** Numbers that are given out to one patient or one job. */
const NUMBERS: SignalKind[] = [
  'nhs-number',
  'hc-number',
  'chi-number',
  'hospital-number',
  'cad-number',
  'date-of-birth',
];

/** What tells who somebody is: where the reader alone warns of that, these are pointed at rather than the words it weighed. */
const TELLING: SignalKind[] = [
  'person-name',
  'initials',
  'aged-name',
  'alias',
  'postcode',
  'vehicle-registration',
  ...DIRECT,
  ...NUMBERS,
];

/** What only a picture or recording can show is not read out of words alone. */
const OF_PICTURES: ConcernId[] = ['patient-image', 'incident-image', 'workplace-image', 'missing-alt-text'];

/**
 * Rules first, since they explain themselves; then the reader. Whether anything is to be said is asked of the draft as a
 * whole, then which concerns to name: rules' findings that drafts like this one did not bear out are let go, and what
 * rules are silent on is added. Post is held only where drafts like this one nearly always called for something.
 */
export function weigh(
  findings: Finding[],
  scores: Scores,
  scene: Scene,
  model: ReaderModel,
  leanings: KeptSums['leanings'] = new Map(),
): Finding[] {
  const facts = factsOf(
    findings.map(({ concern }) => concern),
    scene,
  );
  const { concerns, bars } = model;
  const asked = concerns.map((concern, at) => {
    const curve = model.curves[at];
    const score = scores.get(concern);
    return askedOf(concern, curve && score !== undefined ? shareOf(curve, score) : 0, facts);
  });
  const said = whichAreSaid(asked, bars);
  const mayHold = chanceOfAny(asked) >= bars.holdChance;
  const { text, seen } = scene.draft;
  return concerns.flatMap((concern, at): Finding[] => {
    if (!said[at]) return [];
    const share = asked[at]?.share ?? 0;
    const finding = findings.find((one) => one.concern === concern) ?? {
      concern,
      spans: tellingIn(concern, scene) ?? leanedOn(model, concern, text, seen.sentences, leanings),
      noticed: noticedInWords({ concern, pointers: pointersTo(concern, scene, model) }),
    };
    const holds = asked[at]?.stands
      ? share >= bars.name || !mayBeNobody(concern, scene)
      : mayHold && share >= bars.holdShare;
    return [holds ? finding : { ...finding, atMost: 'caution' }];
  });
}

function tellingIn(concern: ConcernId, { draft }: Scene): Span[] | undefined {
  if (concern !== 'patient-identity' && concern !== 'colleague-information') return undefined;
  const telling = draft.of(...TELLING).map(({ start, end }) => ({ start, end }));
  return telling.length > 0 ? telling : undefined;
}

/** What besides scores decides whether a concern is asked about: kept with a draft that readers are trained on. */
export type Facts = { ruled: ConcernId[]; standing: ConcernId[]; pictured: boolean; disclaimed: boolean };

/** What rules said of a draft, what of that is never let go, and whether there may be a picture and is a disclaimer. */
export function factsOf(ruled: ConcernId[], scene: Scene): Facts {
  return {
    ruled,
    standing: ruled.filter((concern) => isForRulesAlone(concern, scene)),
    pictured: speaksOfPictures(scene),
    disclaimed: [scene.draft, scene.profile].some((view) => view?.has('disclaimer')),
  };
}

/** A concern as it is asked about, given the share that its score stands for. */
export function askedOf(
  concern: ConcernId,
  share: number,
  { ruled, standing, pictured, disclaimed }: Facts,
): Asked {
  const isBarred =
    !ruled.includes(concern) &&
    (share < (LIKELY[concern] ?? 0) ||
      (OF_PICTURES.includes(concern) && !pictured) ||
      (concern === 'affiliation-no-disclaimer' && disclaimed));
  return {
    share: isBarred ? 0 : share,
    isNote: concernEntry(concern).severity === 'note',
    stands: standing.includes(concern),
  };
}

/** The kinds of signal in the draft that spoke for a concern, the weightiest first. */
function pointersTo(concern: ConcernId, { draft }: Scene, model: ReaderModel): SignalKind[] {
  const byName = new Map(kindsOf(draft).map((kind) => [`saw ${kind}`, kind]));
  return namesLeanedOn(model, concern, [...byName.keys()].sort()).flatMap((name) => byName.get(name) ?? []);
}

/** A name may be an actor's, a cat's or a neighbour's where the draft does not read like one of a patient; a number is not. */
function mayBeNobody(concern: ConcernId, { draft, attachments }: Scene): boolean {
  if (concern !== 'patient-identity') return false;
  return ![draft, ...attachments.map(({ view }) => view)].some((view) => view.has(...NUMBERS));
}

/**
 * The cares a draft calls for, the reader asked of each: a rule's word falls where drafts like this one did not call for
 * it, and the reader gives what rules are silent on. Who may be in danger is not weighed.
 */
export function weighCares(cares: CareId[], scores: Scores, scene: Scene, model: ReaderModel): CareId[] {
  return careIds.filter((care) => {
    const cut = model.careCuts[model.cares.indexOf(care)];
    const score = scores.get(care);
    const isRuled = cares.includes(care);
    if (!cut || score === undefined) return isRuled;
    if (isRuled && care === 'own-distress' && scene.draft.has('despair')) return true;
    return score >= (isRuled ? cut.keep : cut.add);
  });
}

function isForRulesAlone(concern: ConcernId, { draft }: Scene): boolean {
  return RULES_ALONE.includes(concern) || (concern === 'colleague-information' && draft.has(...DIRECT));
}

function speaksOfPictures({ draft, attachments }: Scene): boolean {
  return (
    attachments.some(({ attachment }) => attachment.kind !== 'document') ||
    draft.has('picture-talk', 'recording-talk')
  );
}
