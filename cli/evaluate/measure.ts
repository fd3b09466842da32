import type { Judgement } from '../../src/check/check-draft';
import type { ConcernId, Severity } from '../../src/model/concern';
import type { Pack } from '../../src/model/pack';
import type { Signal } from '../../src/model/signal';
import type { Warning } from '../../src/model/warning';
import { applyPack } from '../../src/rules/apply-pack';
import { everyConcern } from './every-concern';
import { expectedSeverity } from './expected';
import type { LabelledDraft } from './labelled';

/** What the check said of one labelled draft, held against its labels under one policy. */
export type Measured = {
  draft: LabelledDraft;
  warned: Warning[];
  signals: Signal[];
  cares: string[];
  /** Detectors and rules that failed on it. */
  unchecked: string[];
  /** The labelled musts that policy and account bind, with the severity each should have. */
  must: { concern: ConcernId; severity: Severity }[];
  hit: ConcernId[];
  missed: ConcernId[];
  /** Warned, and neither `must` nor `may`; a note on a draft without a `must` is never one. */
  wrong: ConcernId[];
  /** No `must` at all. A draft whose musts all drop out is neither clean nor risky. */
  clean: boolean;
  /** A `must` that binds. */
  risky: boolean;
  /** A clean draft with a caution or serious warning it may not have. */
  alarmed: boolean;
  /** The same with a serious one. */
  held: boolean;
};

/** Holds a judgement against the draft's labels, under a policy that speaks of every concern or one trust's. */
export function measure(draft: LabelledDraft, judgement: Judgement, pack: Pack = everyConcern): Measured {
  const { findings, cares, signals, unchecked } = judgement;
  const account = draft.context.account ?? 'personal';
  const warned = applyPack(findings, pack, { account, cares, severity: {} });
  const must = draft.must.flatMap((concern) => {
    const severity = expectedSeverity(concern, draft, pack);
    return severity === undefined ? [] : [{ concern, severity }];
  });
  const said = new Set(warned.map(({ concern }) => concern));
  const clean = draft.must.length === 0;
  const undue = warned.filter(({ concern }) => !draft.must.includes(concern) && !draft.may.includes(concern));
  return {
    draft,
    warned,
    signals,
    cares,
    unchecked,
    must,
    hit: must.map(({ concern }) => concern).filter((concern) => said.has(concern)),
    missed: must.map(({ concern }) => concern).filter((concern) => !said.has(concern)),
    wrong: undue.filter(({ severity }) => !(clean && severity === 'note')).map(({ concern }) => concern),
    clean,
    risky: must.length > 0,
    alarmed: clean && undue.some(({ severity }) => severity !== 'note'),
    held: clean && undue.some(({ severity }) => severity === 'serious'),
  };
}
