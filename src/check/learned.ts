import type { CareId, ConcernId } from '../model/concern';
import type { Finding } from '../model/finding';
import type { SignalKind } from '../model/signal';
import { leanedOn } from '../reader/leaned-on';
import { type ReaderModel, unpackModel } from '../reader/model';
import { type Scores, type Seen, type SentenceSum, scoreDraft } from '../reader/score';
import stored from '../reader/weights.json';
import type { Scene, View } from '../rules/scene';
import { noticedFirst } from '../words/en-GB';

/** Answers how strongly a draft reads like those where each concern was wanted. */
export type Read = (seen: Seen, kept: Map<string, SentenceSum>) => Scores;

/** The second reader, trained on labelled drafts by `npm run train`. */
export const readTrained: Read = (seen, kept) => scoreDraft(trainedModel(), seen, kept);

let model: ReaderModel | undefined;

/** Unpacked once, at the first draft: that takes some milliseconds, and importing must do nothing. */
export function trainedModel(): ReaderModel {
  model ??= unpackModel(stored);
  return model;
}

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
    around: around.map((view) => view.text).join('\n'),
    names: [...names].sort(),
  };
}

function kindsOf(view: View): string[] {
  return view.seen.signals.map(({ kind }) => kind);
}

/** A rule's word on these is never let go: the thing itself stands in the draft or in the page. */
const RULES_ALONE: ConcernId[] = [
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

/** What only a picture or recording can show is not read out of words alone. */
const OF_PICTURES: ConcernId[] = ['patient-image', 'incident-image', 'workplace-image', 'missing-alt-text'];

/**
 * Rules first, since they explain themselves; then the reader. It lets go a rule's finding that drafts like this one did
 * not bear out, keeps Post free where drafts like this one seldom were serious, and adds what rules are silent on.
 */
export function weigh(findings: Finding[], scores: Scores, scene: Scene, model: ReaderModel): Finding[] {
  const { concerns, cuts } = model;
  const byRules = findings.flatMap((finding) => {
    const cut = cuts[concerns.indexOf(finding.concern)];
    const score = scores.get(finding.concern);
    if (!cut || score === undefined || isForRulesAlone(finding.concern, scene)) return [finding];
    if (score < cut.keep) return [];
    return [score < cut.stand ? { ...finding, atMost: 'caution' as const } : finding];
  });
  const added = concerns.flatMap((concern, at): Finding[] => {
    const cut = cuts[at];
    const score = scores.get(concern);
    if (!cut || score === undefined || score < cut.add) return [];
    if (findings.some((finding) => finding.concern === concern)) return [];
    if (OF_PICTURES.includes(concern) && !speaksOfPictures(scene)) return [];
    const { text, seen } = scene.draft;
    const spans = leanedOn(model, concern, text, seen.sentences);
    const noticed = noticedFirst(concern);
    return [
      cut.hold !== null && score >= cut.hold
        ? { concern, spans, noticed }
        : { concern, spans, noticed, atMost: 'caution' },
    ];
  });
  return [...byRules, ...added];
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
