import type { Judgement } from '../../src/check/check-draft';
import { builtInPacks } from '../../src/rules/pack';
import type { Fold } from './folds';
import type { Halves } from './halves';
import { measure } from './measure';
import type { Table } from './table';
import { concernTable } from './tables/by-concern';
import { foldTable, type MeasuredFold } from './tables/by-fold';
import { difficultyTable, siteTable, surfaceTable, trustTable } from './tables/by-group';
import { careTable } from './tables/cares';
import { cleanTable } from './tables/clean-drafts';
import { confusionTable } from './tables/confusion';
import { hateTable } from './tables/hate';
import { holdTable } from './tables/holds';
import { identifierTable } from './tables/identifiers';

/** A fold with what the check made of each of its drafts, in their order. */
export type JudgedFold = Fold & { judgements: Judgement[] };

/** Every table that is printed, kept and compared, in order; those without rows are left out. */
export function figuresOf(folds: JudgedFold[]): Table[] {
  const measured = measureFolds(folds);
  const halves = halve(measured);
  const trusts = Object.values(builtInPacks()).map((pack) => ({
    id: pack.id,
    halves: halve(measureFolds(folds, pack)),
  }));
  return [
    foldTable(measured, halves),
    concernTable(halves),
    holdTable(measured, halves),
    cleanTable(halves),
    careTable(halves),
    identifierTable(halves),
    hateTable(halves),
    trustTable(trusts),
    siteTable(halves),
    surfaceTable(halves),
    difficultyTable(halves),
    confusionTable(halves),
  ].filter(({ rows }) => rows.length > 0);
}

/** Each fold held against its labels, under a policy that speaks of every concern or one trust's. */
export function measureFolds(folds: JudgedFold[], pack?: Parameters<typeof measure>[2]): MeasuredFold[] {
  return folds.map(({ name, sealed, drafts, judgements }) => ({
    name,
    sealed,
    measured: drafts.flatMap((draft, at) => {
      const judgement = judgements[at];
      return judgement ? [measure(draft, judgement, pack)] : [];
    }),
  }));
}

function halve(folds: MeasuredFold[]): Halves {
  return {
    open: folds.filter(({ sealed }) => !sealed).flatMap(({ measured }) => measured),
    sealed: folds.filter(({ sealed }) => sealed).flatMap(({ measured }) => measured),
  };
}
