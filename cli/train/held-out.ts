import { type Example, learned } from './examples';
import { fitLogistic, scoresOf } from './logistic';
import { matrixOf, vocabularyOf } from './matrix';

/** Into so many parts are files dealt out. */
export const PARTS = 4;

/**
 * The scores of one part of the examples, by what is learned and in the order of `rowsOf`, from a reader trained on the
 * other parts. Whole files are dealt out, so pairs and near-twins, which share a file, are never on both sides.
 */
export function scoresOfPart(examples: Example[], part: number): Float64Array[] {
  const rows = new Set(rowsOf(examples, part));
  if (rows.size === 0) return learned.map(() => new Float64Array());
  const others = examples.filter((_, row) => !rows.has(row));
  const vocabulary = vocabularyOf(others);
  const seen = matrixOf(others, vocabulary);
  const unseen = matrixOf(
    examples.filter((_, row) => rows.has(row)),
    vocabulary,
  );
  return learned.map((_, at) => {
    const wanted = Int8Array.from(others, (example) => example.wanted[at] ?? 0);
    return scoresOf(unseen, fitLogistic(seen, wanted));
  });
}

/** Which examples lie in a part. */
export function rowsOf(examples: Example[], part: number): number[] {
  const folds = [...new Set(examples.map(({ fold }) => fold))].sort();
  const partOf = new Map(folds.map((fold, at) => [fold, at % PARTS]));
  return Array.from(examples.keys()).filter((row) => partOf.get(examples[row]?.fold ?? '') === part);
}
