import type { ConcernId } from '../model/concern';
import type { Span } from '../model/finding';
import type { Signal, SignalKind } from '../model/signal';
import type { Edit } from '../model/suggestion';
import { wording } from '../words/en-GB/wording';
import { ageGenerally } from './age-generally';
import { asOffered } from './edits';
import { leaveOut } from './leave-out';
import { nameGenerally } from './name-generally';
import { soften } from './soften';
import { type Subject, sentenceOf, signalsOf } from './subject';
import { placeGenerally, timeGenerally } from './where-and-when';

const NAMES: SignalKind[] = ['person-name', 'initials'];
const NUMBERS: SignalKind[] = [
  ...(['nhs-number', 'chi-number', 'hc-number', 'ni-number', 'hospital-number', 'cad-number'] as const),
  ...(['hcpc-number', 'nmc-number', 'gmc-number', 'phone', 'email', 'vehicle-registration'] as const),
  ...(['door-code', 'password', 'postcode', 'street-address', 'date-of-birth'] as const),
];
const AGES: SignalKind[] = ['age'];
const PLACES: SignalKind[] = ['place', 'venue', 'postcode', 'street-address'];
const TIMES: SignalKind[] = ['clock-time', 'day', 'date', 'recent-time'];
const HARD: SignalKind[] = ['insult', 'slur', 'profanity'];

/** What a concern is helped by, from the least change to the greatest. */
type Way = (subject: Subject) => Edit[];

const identified: readonly Way[] = [
  (subject) => generally(subject, [...NAMES, ...NUMBERS], 'words'),
  (subject) => generally(subject, [...NAMES, ...NUMBERS], 'sentence'),
  (subject) => generally(subject, [...NAMES, ...NUMBERS], 'draft'),
  (subject) => generally(subject, [...NAMES, ...NUMBERS, ...AGES, ...PLACES], 'draft'),
  (subject) => generally(subject, [...NAMES, ...NUMBERS, ...AGES, ...PLACES, ...TIMES], 'draft'),
];
const pieced: readonly Way[] = [
  ...[AGES, TIMES, PLACES, [...AGES, ...TIMES], [...AGES, ...PLACES], [...PLACES, ...TIMES]].map(
    (kinds): Way =>
      (subject) =>
        generally(subject, kinds, 'draft'),
  ),
  (subject) => generally(subject, [...AGES, ...PLACES, ...TIMES], 'draft'),
  (subject) => generally(subject, [...NAMES, ...NUMBERS, ...AGES, ...PLACES, ...TIMES], 'draft'),
];
const harsh: readonly Way[] = [
  (subject) => generally(subject, HARD, 'words'),
  (subject) => generally(subject, HARD, 'sentence'),
  (subject) => generally(subject, HARD, 'draft'),
];
const disclaimed: readonly Way[] = [withDisclaimer];
const sentencesOut: Way = withoutSentences;

/** Concerns not named here are helped, if at all, by leaving out the sentence that raises them. */
const WAYS: Partial<Record<ConcernId, readonly Way[]>> = {
  'patient-identity': identified,
  'patient-indirect': pieced,
  'incident-details': pieced,
  'public-case': pieced,
  'colleague-information': identified,
  'colleague-criticism': [...harsh, ...identified],
  defamation: [...harsh, ...identified],
  'own-personal-details': identified,
  'account-security': identified,
  'on-duty': pieced,
  abuse: harsh,
  discrimination: harsh,
  profanity: harsh,
  threat: harsh,
  'service-user-criticism': harsh,
  'other-organisation-criticism': harsh,
  'trust-criticism': harsh,
  'sexual-content': harsh,
  'affiliation-no-disclaimer': disclaimed,
  'speaks-for-trust': disclaimed,
};

/** Speech that a care protects is not to be talked out of: no sentence of it is left out for these. */
const OF_SPEECH: ConcernId[] = [
  'trust-criticism',
  'colleague-criticism',
  'other-organisation-criticism',
  'service-user-criticism',
  'speaks-for-trust',
  'affiliation-no-disclaimer',
  'emotive-post',
];

/** Wordings that may clear a warning, least change first; none is checked yet. */
export function candidatesFor(subject: Subject): Edit[][] {
  const { concern } = subject.warning;
  const ways = [...(WAYS[concern] ?? []), ...(OF_SPEECH.includes(concern) ? [] : [sentencesOut])];
  const seen = new Set<string>();
  return ways.flatMap((way) => {
    const edits = asOffered(subject.draft.text, way(subject));
    const key = JSON.stringify(edits);
    if (!edits || seen.has(key)) return [];
    seen.add(key);
    return [edits];
  });
}

function generally(
  subject: Subject,
  kinds: readonly SignalKind[],
  within: 'words' | 'sentence' | 'draft',
): Edit[] {
  return signalsOf(subject, kinds, within).flatMap((signal) => inOtherWords(subject, signal) ?? []);
}

function inOtherWords(subject: Subject, signal: Signal): Edit | undefined {
  if (NAMES.includes(signal.kind)) return nameGenerally(subject, signal, roleIn(subject, signal));
  if (AGES.includes(signal.kind)) return ageGenerally(subject, signal);
  if (signal.kind === 'place' || signal.kind === 'venue') return placeGenerally(subject, signal);
  if (TIMES.includes(signal.kind)) return timeGenerally(subject, signal);
  if (HARD.includes(signal.kind)) return soften(subject, signal);
  return leaveOut(subject.draft.text, signal, sentenceOf(subject, signal));
}

/** Who a named person is to be called. */
function roleIn({ warning, report }: Subject, name: Span): string {
  const { concern } = warning;
  if (concern === 'patient-identity' || concern === 'patient-indirect') return wording.patient();
  const isColleague = report.signals.some(
    ({ kind, start, end }) =>
      ['colleague', 'manager', 'work-tie'].includes(kind) && start < name.end + 40 && name.start < end + 40,
  );
  if (concern.startsWith('colleague-') || isColleague) return wording.colleague();
  return wording.someone();
}

/** Left out whole: every sentence with flagged words in it, as long as most of the draft stays. */
function withoutSentences(subject: Subject): Edit[] {
  const { draft, warning, sentences } = subject;
  const flagged = sentences.filter((sentence) =>
    warning.spans.some(({ start, end }) => start < sentence.end && sentence.start < end),
  );
  const length = flagged.reduce((sum, { start, end }) => sum + end - start, 0);
  if (length * 2 > draft.text.length) return [];
  return flagged.map(({ start, end }) => {
    // The space goes with the sentence; a line feed stays.
    const after = /^[ \t]*/.exec(draft.text.slice(end))?.[0].length ?? 0;
    const words = draft.text.slice(start, end).replace(/\s+$/, '');
    const stop = start + words.length;
    const isLast = draft.text.slice(stop).trim() === '';
    const lead = isLast ? (/[ \t]*$/.exec(draft.text.slice(0, start))?.[0].length ?? 0) : 0;
    const space = /^[ \t]*/.exec(draft.text.slice(stop))?.[0].length ?? 0;
    return {
      start: start - lead,
      end: stop + (isLast ? 0 : Math.max(space, stop === end ? after : 0)),
      text: '',
    };
  });
}

/** One line at the end, behind the last word: in the place of no text at all. */
function withDisclaimer({ draft }: Subject): Edit[] {
  const { text } = draft;
  const end = text.trimEnd().length;
  const last = /\S+$/.exec(text.slice(0, end));
  const isEnded = /[.!?…]$/.test(text.slice(0, end)) || !/[\p{L}\p{N}]$/u.test(text.slice(0, end));
  const isInNode = last !== null && /^[@#]|:\/\//.test(last[0]);
  return [{ start: end, end, text: `${isEnded || isInNode ? '' : '.'} ${wording.disclaimer()}` }];
}
