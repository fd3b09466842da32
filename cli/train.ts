import { readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { concernIds } from '../src/model/concern';
import type { StoredModel } from '../src/reader/model';
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
 * `-- --cuts` only chooses the cuts anew, on the scores written last.
 */
function main(): void {
  const examples = loadFolds()
    .filter((fold) => !fold.sealed)
    .flatMap((fold) => fold.drafts.map(exampleOf));
  console.log(`${examples.length} drafts read`);
  const { values } = parseArgs({ options: { cuts: { type: 'boolean', default: false } } });
  const unseen = values.cuts ? writtenScores(examples) : unseenScores(examples);
  for (const column of unseen)
    column.forEach((score, row) => {
      column[row] = Math.max(LOWEST, Math.round(score * 100) / 100);
    });
  const { cuts, found } = chooseCuts(examples, unseen);
  console.log('Chosen on unseen files:', found);
  if (values.cuts) {
    const stored = JSON.parse(readFileSync(WEIGHTS, 'utf8'));
    writeFileSync(WEIGHTS, asFile({ ...stored, cuts }));
    return;
  }
  const wide = vocabularyOf(examples);
  const vocabulary = heaviestGrams(wide, examples);
  const matrix = matrixOf(examples, vocabulary);
  const linear = concernIds.map((_, at) =>
    fitLogistic(
      matrix,
      Int8Array.from(examples, ({ wanted }) => wanted[at] ?? 0),
    ),
  );
  writeFileSync(WEIGHTS, asFile(packModel(vocabulary, linear, cuts)));
  writeFileSync(HELD_OUT, `${heldOutLines(examples, unseen)}\n`);
  console.log(`${vocabulary.hashes.length} of ${wide.hashes.length} grams kept; written ${WEIGHTS}`);
}

/** A line a draft: its id and the scores worth keeping; lower ones never make a finding. */
function heldOutLines(examples: { id: string; fold: string }[], unseen: Float64Array[]): string {
  const lines = examples.map(({ id, fold }, row) => {
    const kept = concernIds.flatMap((concern, at) => {
      const score = unseen[at]?.[row] ?? 0;
      return score > LOWEST ? [[concern, score] as const] : [];
    });
    return `${JSON.stringify(`${fold} ${id}`)}:${JSON.stringify(Object.fromEntries(kept))}`;
  });
  return `{\n${lines.join(',\n')}\n}`;
}

/** What `evaluate` was given at the last training. */
function writtenScores(examples: { id: string; fold: string }[]): Float64Array[] {
  const written: Record<string, Record<string, number>> = JSON.parse(readFileSync(HELD_OUT, 'utf8'));
  return concernIds.map((concern) =>
    Float64Array.from(examples, ({ fold, id }) => written[`${fold} ${id}`]?.[concern] ?? LOWEST),
  );
}

function asFile(model: StoredModel): string {
  return `${JSON.stringify(model, null, 1)}\n`;
}

/** Scores as low as this make no finding, so how low they are is not written down. */
const LOWEST = -5;

main();
