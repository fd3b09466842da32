import { checkDraft } from '../../src/check/check-draft';
import type { ConcernId } from '../../src/model/concern';
import { afterwards, clears, proposeWordings } from '../../src/suggest/suggest-wording';
import { everyConcern } from './every-concern';
import type { Fold } from './folds';

/** What became of the wordings made for one concern's warnings. */
export type WordingCount = {
  warnings: number;
  /** Warnings that any wording was made for, and those whose first one cleared them, unfiltered. */
  proposedFor: number;
  firstCleared: number;
  /** All wordings made, and those of them that clear their warning and raise none. */
  proposed: number;
  cleared: number;
  /** Warnings that a wording is offered for: one that clears them. */
  offeredFor: number;
};

/** Every so many drafts: each wording is a whole check, and a tenth of the drafts settles the figures. */
const EVERY = 10;
const OPTIONS = {
  pack: everyConcern,
  today: '2026-11-21',
  ownNames: [],
  officialAccounts: [],
  severity: {},
};

/** Makes and re-checks wordings for every warning of a tenth of the drafts. Counts only. */
export function measureWordings(folds: readonly Fold[]): Map<ConcernId, WordingCount> {
  const counts = new Map<ConcernId, WordingCount>();
  for (const { drafts } of folds) {
    for (const { text, context } of drafts.filter((_, at) => at % EVERY === 0)) {
      const draft = { text, context };
      for (const { concern } of checkDraft(draft, OPTIONS).warnings) {
        const { report, candidates } = proposeWordings(draft, concern, OPTIONS);
        const outcomes = candidates.map((edits) =>
          clears(report, afterwards(draft, edits, OPTIONS), concern),
        );
        add(counts, concern, outcomes);
      }
    }
  }
  return counts;
}

function add(counts: Map<ConcernId, WordingCount>, concern: ConcernId, outcomes: readonly boolean[]): void {
  const count = counts.get(concern) ?? {
    warnings: 0,
    proposedFor: 0,
    firstCleared: 0,
    proposed: 0,
    cleared: 0,
    offeredFor: 0,
  };
  counts.set(concern, {
    warnings: count.warnings + 1,
    proposedFor: count.proposedFor + (outcomes.length > 0 ? 1 : 0),
    firstCleared: count.firstCleared + (outcomes[0] ? 1 : 0),
    proposed: count.proposed + outcomes.length,
    cleared: count.cleared + outcomes.filter(Boolean).length,
    offeredFor: count.offeredFor + (outcomes.some(Boolean) ? 1 : 0),
  });
}
