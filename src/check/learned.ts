import { type CareId, type ConcernId, careIds } from '../model/concern';
import type { Finding } from '../model/finding';
import type { Signal, SignalKind } from '../model/signal';
import { leanedOn, namesLeanedOn } from '../reader/leaned-on';
import type { ReaderModel } from '../reader/model';
import type { KeptSums, Scores, Seen } from '../reader/score';
import type { Scene, View } from '../rules/scene';
import { concernEntry } from '../rules/vocabulary';
import { noticedInWords } from '../words/en-GB';

/** What the reader is given of a scene: its words, what stands around it, and what detectors and rules saw. */
export function seenIn(scene: Scene, findings: Finding[], cares: CareId[]): Seen {
  const { draft, quoted, thread, attachments } = scene;
  const around = [quoted, ...thread, ...attachments.map(({ view }) => view)].filter(
    (view) => view !== undefined,
  );
  const names = new Set([
    ...kindsOf(draft).map((kind) => `saw ${kind}`),
    ...around.flatMap(kindsOf).map((kind) => `around ${kind}`),
    ...findings.map(({ concern }) => `rule ${concern}`),
    ...cares.map((care) => `care ${care}`),
    `account ${scene.account}`,
  ]);
  return {
    sentences: draft.seen.sentences.map(({ start, end }) => draft.text.slice(start, end)),
    marks: marksIn(draft),
    around: around.map((view) => view.text).join('\n'),
    names: [...names].sort(),
  };
}

/** By sentence, its signals. None reaches over the end of its sentence, and both come in order of place. */
function marksIn({ seen }: View): Signal[][] {
  let at = 0;
  return seen.sentences.map((sentence) => {
    const marks: Signal[] = [];
    for (let signal = seen.signals[at]; signal && signal.start < sentence.end; signal = seen.signals[at]) {
      marks.push({
        kind: signal.kind,
        start: signal.start - sentence.start,
        end: signal.end - sentence.start,
      });
      at += 1;
    }
    return marks;
  });
}

function kindsOf(view: View): SignalKind[] {
  return view.seen.signals.map(({ kind }) => kind);
}

/** A rule's word on these is never let go: the thing itself stands in the draft or in the page. */
export const RULES_ALONE: ConcernId[] = [
  'patient-identity',
  'account-security',
  'own-personal-details',
  'missing-alt-text',
];

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

/** What only a picture or recording can show is not read out of words alone. */
const OF_PICTURES: ConcernId[] = ['patient-image', 'incident-image', 'workplace-image', 'missing-alt-text'];

/**
 * Rules first, since they explain themselves; then the reader. It lets go a rule's finding that drafts like this one did
 * not bear out, keeps Post free where drafts like this one seldom were serious, and adds what rules are silent on. Where
 * something is to be said anyway, a little less will do for the rest: that alarms nobody who would not have been.
 */
export function weigh(
  findings: Finding[],
  scores: Scores,
  scene: Scene,
  model: ReaderModel,
  leanings: KeptSums['leanings'] = new Map(),
): Finding[] {
  const alone = whatStands(findings, scores, scene, model, 0);
  const isLoud = (concern: ConcernId) => concernEntry(concern).severity !== 'note';
  const isSaid = alone.kept.some(({ concern }) => isLoud(concern)) || alone.added.some(isLoud);
  const { kept, added } = isSaid ? whatStands(findings, scores, scene, model, IN_COMPANY) : alone;
  const cutOf = (concern: ConcernId) => model.cuts[model.concerns.indexOf(concern)];
  const scoreOf = (concern: ConcernId) => scores.get(concern) ?? Number.POSITIVE_INFINITY;
  const { text, seen } = scene.draft;
  return [
    ...kept.map((finding) => {
      const { concern } = finding;
      const cut = cutOf(concern);
      if (!cut) return finding;
      const isDoubtful = isForRulesAlone(concern, scene)
        ? scoreOf(concern) < cut.keep && mayBeNobody(concern, scene)
        : scoreOf(concern) < Math.max(cut.keep, cut.stand);
      return isDoubtful ? atMostCaution(finding) : finding;
    }),
    ...added.map((concern): Finding => {
      const spans = leanedOn(model, concern, text, seen.sentences, leanings);
      const noticed = noticedInWords({ concern, pointers: pointersTo(concern, scene, model) });
      const finding = { concern, spans, noticed };
      const hold = cutOf(concern)?.hold ?? null;
      return hold !== null && scoreOf(concern) >= hold ? finding : atMostCaution(finding);
    }),
  ];
}

/**
 * By so much lower may a score be, in log-odds, where another finding stands. On unseen drafts it finds 1.5 points more
 * of what was wanted for 1.3 points of precision: of what it adds a third was wanted, and another third defensible.
 */
const IN_COMPANY = 0.4;

/** The rules' findings that stand, and what the reader adds, with cuts lower by `ease`. */
function whatStands(
  findings: Finding[],
  scores: Scores,
  scene: Scene,
  { concerns, cuts }: ReaderModel,
  ease: number,
): { kept: Finding[]; added: ConcernId[] } {
  const reaches = (concern: ConcernId, which: 'keep' | 'add') => {
    const cut = cuts[concerns.indexOf(concern)];
    const score = scores.get(concern);
    return cut === undefined || score === undefined ? which === 'keep' : score >= cut[which] - ease;
  };
  const ruled = new Set(findings.map(({ concern }) => concern));
  return {
    kept: findings.filter(({ concern }) => isForRulesAlone(concern, scene) || reaches(concern, 'keep')),
    added: concerns.filter(
      (concern) =>
        !ruled.has(concern) &&
        reaches(concern, 'add') &&
        (!OF_PICTURES.includes(concern) || speaksOfPictures(scene)),
    ),
  };
}

/** The kinds of signal in the draft that spoke for a concern, the weightiest first. */
function pointersTo(concern: ConcernId, { draft }: Scene, model: ReaderModel): SignalKind[] {
  const byName = new Map(kindsOf(draft).map((kind) => [`saw ${kind}`, kind]));
  return namesLeanedOn(model, concern, [...byName.keys()].sort()).flatMap((name) => byName.get(name) ?? []);
}

function atMostCaution(finding: Finding): Finding {
  return { ...finding, atMost: 'caution' };
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
