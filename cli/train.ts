import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { concernIds } from '../src/model/concern';
import { loadFolds } from './evaluate/folds';
import { chooseCuts } from './train/cuts';
import { exampleOf } from './train/examples';
import { unseenScores } from './train/held-out';
import { fitLogistic } from './train/logistic';
import { matrixOf, vocabularyOf } from './train/matrix';
import { heaviestGrams } from './train/select';
import { packModel } from './train/write';

const WEIGHTS = resolve('src/reader/weights.json');
const HELD_OUT = resolve('cli/evaluate/held-out.json');

/**
 * Trains the second reader on the open folds: `npm run train`. Writes its weights, and for `evaluate` the scores each
 * open draft gets from a reader that saw none of its file. The same drafts and rules give the same bytes.
 */
function main(): void {
  const examples = loadFolds()
    .filter((fold) => !fold.sealed)
    .flatMap((fold) => fold.drafts.map(exampleOf));
  console.log(`${examples.length} drafts read`);
  const unseen = unseenScores(examples);
  const { cuts, found } = chooseCuts(examples, unseen);
  console.log('Chosen on unseen files:', found);
  const wide = vocabularyOf(examples);
  const vocabulary = heaviestGrams(wide, examples);
  const matrix = matrixOf(examples, vocabulary);
  const linear = concernIds.map((_, at) =>
    fitLogistic(
      matrix,
      Int8Array.from(examples, ({ wanted }) => wanted[at] ?? 0),
    ),
  );
  writeFileSync(WEIGHTS, `${JSON.stringify(packModel(vocabulary, linear, cuts), null, 1)}\n`);
  writeFileSync(HELD_OUT, `${heldOutLines(examples, unseen)}\n`);
  console.log(`${vocabulary.hashes.length} of ${wide.hashes.length} grams kept; written ${WEIGHTS}`);
}

/** A line a draft: its id and the scores worth keeping; lower ones never make a finding. */
function heldOutLines(examples: { id: string; fold: string }[], unseen: Float64Array[]): string {
  const lines = examples.map(({ id, fold }, row) => {
    const kept = concernIds.flatMap((concern, at) => {
      const score = unseen[at]?.[row] ?? 0;
      return score > WORTH_KEEPING ? [[concern, Math.round(score * 100) / 100] as const] : [];
    });
    return `${JSON.stringify(`${fold} ${id}`)}:${JSON.stringify(Object.fromEntries(kept))}`;
  });
  return `{\n${lines.join(',\n')}\n}`;
}

const WORTH_KEEPING = -5;

main();
