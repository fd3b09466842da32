import { concernIds } from '../../src/model/concern';
import type { Example } from './examples';
import { fitLogistic, scoresOf } from './logistic';
import { matrixOf, vocabularyOf } from './matrix';

const PARTS = 6;

/**
 * The score of every example from a reader trained without its file, by concern: files are dealt out in parts, and each
 * part is read by one that saw only the others. So pairs and near-twins, which share a file, are never on both sides.
 */
export function unseenScores(examples: Example[]): Float64Array[] {
  const folds = [...new Set(examples.map(({ fold }) => fold))].sort();
  const partOf = new Map(folds.map((fold, at) => [fold, at % PARTS]));
  const scores = concernIds.map(() => new Float64Array(examples.length));
  for (let part = 0; part < PARTS; part += 1) {
    const others = examples.filter(({ fold }) => partOf.get(fold) !== part);
    const rows = Array.from(examples.keys()).filter((row) => partOf.get(examples[row]?.fold ?? '') === part);
    if (rows.length === 0) continue;
    const vocabulary = vocabularyOf(others);
    const seen = matrixOf(others, vocabulary);
    const unseen = matrixOf(
      rows.flatMap((row) => examples[row] ?? []),
      vocabulary,
    );
    concernIds.forEach((_, at) => {
      const linear = fitLogistic(
        seen,
        Int8Array.from(others, ({ wanted }) => wanted[at] ?? 0),
      );
      const column = scoresOf(unseen, linear);
      rows.forEach((row, place) => {
        const here = scores[at];
        if (here) here[row] = column[place] ?? 0;
      });
    });
    console.log(`part ${part + 1} of ${PARTS}: ${rows.length} drafts read unseen`);
  }
  return scores;
}
