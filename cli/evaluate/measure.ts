import { type Judgement, judgeDraft } from '../../src/check/check-draft';
import { type ConcernId, concernIds, type Severity } from '../../src/model/concern';
import type { Pack } from '../../src/model/pack';
import type { Signal } from '../../src/model/signal';
import type { Warning } from '../../src/model/warning';
import { applyPack } from '../../src/rules/apply-pack';
import type { LabelledDraft } from './labelled';

/** What the check said of one labelled draft, held against its labels. */
export type Measured = {
  draft: LabelledDraft;
  warned: Warning[];
  signals: Signal[];
  cares: string[];
  hit: ConcernId[];
  missed: ConcernId[];
  /** Warned, and neither `must` nor `may`; a note on a draft without a `must` is never one. */
  wrong: ConcernId[];
  clean: boolean;
  /** A clean draft with a caution or serious warning it may not have. */
  alarmed: boolean;
  /** The same with a serious one. */
  held: boolean;
};

const TODAY = '2026-11-21';

/** Measures one draft under a policy that speaks of every concern, or under one trust's. */
export function measure(draft: LabelledDraft, pack: Pack = everyConcern): Measured {
  const account = draft.context.account ?? 'personal';
  const { findings, cares, signals } = judged(draft);
  const warnings = applyPack(findings, pack, { account, cares, severity: {} });
  const binds = (concern: ConcernId) =>
    pack.sections.some((section) =>
      section.concerns.some((one) => one.id === concern && (one.account ?? account) === account),
    );
  const must = draft.must.filter(binds);
  const clean = draft.must.length === 0;
  const undue = warnings.filter(
    ({ concern }) => !draft.must.includes(concern) && !draft.may.includes(concern),
  );
  const loud = (severities: Severity[]) =>
    clean && undue.some((warning) => severities.includes(warning.severity));
  return {
    draft,
    warned: warnings,
    signals,
    cares,
    hit: must.filter((concern) => warnings.some((warning) => warning.concern === concern)),
    missed: must.filter((concern) => !warnings.some((warning) => warning.concern === concern)),
    wrong: undue
      .filter((warning) => !(clean && warning.severity === 'note'))
      .map((warning) => warning.concern),
    clean,
    alarmed: loud(['caution', 'serious']),
    held: loud(['serious']),
  };
}

const judgements = new WeakMap<LabelledDraft, Judgement>();

/** Judged once, however many policies are then asked. */
function judged(draft: LabelledDraft): Judgement {
  const known = judgements.get(draft);
  if (known) return known;
  const account = draft.context.account ?? 'personal';
  const judgement = judgeDraft(draft, { today: TODAY, ownNames: [], account });
  judgements.set(draft, judgement);
  return judgement;
}

/** A made-up policy whose one section governs every concern at its default severity. */
export const everyConcern: Pack = {
  id: 'every-concern',
  trust: 'Every concern',
  shortNames: ['every'],
  ownNames: [],
  handles: [],
  domains: [],
  document: { title: 'Every concern', version: null, approved: null, issued: null, review: null },
  contacts: [],
  sections: [
    {
      ref: '1',
      heading: 'Every concern',
      summary: 'Every concern.',
      advice: 'None.',
      kind: 'checked',
      concerns: concernIds.map((id) => ({ id, force: 'advises' })),
    },
  ],
};
