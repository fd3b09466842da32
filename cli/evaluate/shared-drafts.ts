import type { Fold } from './folds';

/** Drafts that a sealed fold has in common with an open one: by words, or as the two sides of one pair. */
export type Shared = { sealed: string; open: string; texts: number; pairs: number };

/**
 * Finds what is not unseen after all, since a sealed fold whose drafts or pairs' twins were tuned on tells nothing. Two
 * files may name their pairs alike by chance, so a pair counts only when it is whole in neither.
 */
export function sharedDrafts(folds: Fold[]): Shared[] {
  const open = folds.filter((fold) => !fold.sealed);
  return folds
    .filter((fold) => fold.sealed)
    .flatMap((sealed) =>
      open.map((other) => ({
        sealed: sealed.name,
        open: other.name,
        texts: common(textsOf(sealed), textsOf(other)),
        pairs: common(halfPairs(sealed), halfPairs(other)),
      })),
    )
    .filter(({ texts, pairs }) => texts + pairs > 0);
}

/** What was typed with what it answers, spaces and capitals aside. A bare picture or emoji says too little to compare. */
function textsOf({ drafts }: Fold): Set<string> {
  return new Set(
    drafts
      .map(({ text, context }) =>
        [text, context.quoted ?? ''].join('\n').toLowerCase().replace(/\s+/g, ' ').trim(),
      )
      .filter((words) => words.length >= 20),
  );
}

function halfPairs({ drafts }: Fold): Set<string> {
  const sides = new Map<string, number>();
  for (const { pair } of drafts) if (pair !== undefined) sides.set(pair, (sides.get(pair) ?? 0) + 1);
  return new Set([...sides].filter(([, count]) => count === 1).map(([pair]) => pair));
}

function common(a: Set<string>, b: Set<string>): number {
  return [...a].filter((one) => b.has(one)).length;
}
