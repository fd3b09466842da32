import { concernIds } from '../../src/model/concern';
import { builtInPacks } from '../../src/rules/pack';
import { countIdentifiers } from './identifiers';
import type { Fold, LabelledDraft } from './labelled';
import { type Measured, measure } from './measure';

type MeasuredFold = Fold & { measured: Measured[] };

/** Recall, precision, clean drafts alarmed and held, pairs with both sides right: a row a fold. */
export function summaryTable(folds: MeasuredFold[]): string[][] {
  const rows = [...folds.map((fold) => [name(fold), ...summary(fold.measured)])];
  rows.push([
    'open folds',
    ...summary(folds.filter((fold) => !fold.sealed).flatMap((fold) => fold.measured)),
  ]);
  return [
    ['fold', 'drafts', 'recall', 'precision', 'clean', 'alarmed', 'held', 'serious held', 'pairs right'],
    ...rows,
  ];
}

function summary(measured: Measured[]): string[] {
  const clean = measured.filter((one) => one.clean);
  const hits = sum(measured, (one) => one.hit.length);
  const musts = hits + sum(measured, (one) => one.missed.length);
  const wrong = sum(measured, (one) => one.wrong.length);
  return [
    String(measured.length),
    share(hits, musts),
    share(hits, hits + wrong),
    String(clean.length),
    share(clean.filter((one) => one.alarmed).length, clean.length),
    share(clean.filter((one) => one.held).length, clean.length),
    seriousHeld(measured),
    pairsRight(measured),
  ];
}

/** Of the drafts with a `must` that is serious, how many are held for one of those. */
function seriousHeld(measured: Measured[]): string {
  const grave = new Set<string>(SERIOUS);
  const wanting = measured.filter((one) => one.draft.must.some((concern) => grave.has(concern)));
  const held = wanting.filter((one) =>
    one.warned.some((warning) => warning.severity === 'serious' && one.draft.must.includes(warning.concern)),
  );
  return share(held.length, wanting.length);
}

const SERIOUS = [
  'patient-identity',
  'patient-indirect',
  'incident-details',
  'live-proceedings',
  'patient-image',
  'incident-image',
  'call-recording',
  'discrimination',
  'abuse',
  'threat',
  'sexual-content',
  'incitement',
  'self-harm-or-violence',
  'exploitation',
  'account-security',
];

/** A side is right when a risky draft has a `must` hit and a clean one no alarm. */
function pairsRight(measured: Measured[]): string {
  const pairs = new Map<string, boolean>();
  for (const one of measured) {
    if (one.draft.pair === undefined) continue;
    const right = one.clean ? !one.alarmed : one.hit.length > 0;
    pairs.set(one.draft.pair, (pairs.get(one.draft.pair) ?? true) && right);
  }
  return pairs.size === 0 ? '-' : share([...pairs.values()].filter(Boolean).length, pairs.size);
}

/** Recall and precision by concern, open folds beside the sealed one. */
export function perConcernTable(folds: MeasuredFold[]): string[][] {
  const open = folds.filter((fold) => !fold.sealed).flatMap((fold) => fold.measured);
  const sealed = folds.filter((fold) => fold.sealed).flatMap((fold) => fold.measured);
  const cells = (measured: Measured[], concern: (typeof concernIds)[number]) => {
    const hits = measured.filter((one) => one.hit.includes(concern)).length;
    const missed = measured.filter((one) => one.missed.includes(concern)).length;
    const wrong = measured.filter((one) => one.wrong.includes(concern)).length;
    return [String(hits + missed), share(hits, hits + missed), share(hits, hits + wrong)];
  };
  return [
    ['concern', 'open', 'recall', 'precision', 'sealed', 'recall', 'precision'],
    ...concernIds.map((concern) => [concern, ...cells(open, concern), ...cells(sealed, concern)]),
  ];
}

/** The same drafts under each trust's own policy. */
export function perTrustTable(drafts: LabelledDraft[]): string[][] {
  return [
    ['trust', 'drafts', 'recall', 'precision', 'clean', 'alarmed', 'held', 'serious held', 'pairs right'],
    ...Object.values(builtInPacks()).map((pack) => [
      pack.id,
      ...summary(drafts.map((draft) => measure(draft, pack))),
    ]),
  ];
}

/** Identifier spans found and warned of, and look-alikes reported. */
export function identifierTable(folds: MeasuredFold[]): string[][] {
  const rows = folds.map((fold) => {
    const { wanted, found, lookalikes, reported } = countIdentifiers(fold.measured);
    return [
      name(fold),
      String(wanted),
      share(found, wanted),
      String(lookalikes),
      share(reported, lookalikes),
    ];
  });
  return [['fold', 'identifiers', 'found', 'look-alikes', 'reported'], ...rows];
}

function name(fold: Fold): string {
  return fold.sealed ? `${fold.name} (sealed)` : fold.name;
}

function sum<T>(items: T[], value: (item: T) => number): number {
  return items.reduce((total, item) => total + value(item), 0);
}

function share(part: number, whole: number): string {
  return whole === 0 ? '-' : `${((100 * part) / whole).toFixed(1)} %`;
}
