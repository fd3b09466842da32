import { readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { isMainThread } from 'node:worker_threads';
import encoderWeights from '../src/reader/encoder/weights.json';
import { openEncoder } from '../src/reader/encoder/weights-file';
import type { StoredModel } from '../src/reader/model';
import { loadFolds } from './evaluate/folds';
import { fromHere } from './read-drafts';
import { chooseBars } from './train/bars';
import { chooseCareCuts } from './train/care-cuts';
import { withEncoder } from './train/encoder-scores';
import { learned, withCares } from './train/examples';
import { vocabularyOf } from './train/matrix';
import { heaviestGrams } from './train/select';
import { doWork, Threads } from './train/threads';
import { packModel } from './train/write';

const WEIGHTS = resolve('src/reader/weights.json');
const HELD_OUT = resolve('cli/evaluate/held-out.json');

/**
 * Trains the second reader on the open folds: `npm run train`. Writes its weights, and for `evaluate` the scores each
 * open draft gets from a reader that saw none of its file. The same drafts and rules give the same bytes.
 * `-- --cuts` only chooses the cuts anew, on the scores written last. `-- --examples FILE` only writes what the encoder's
 * own training reads.
 */
async function main(): Promise<void> {
  const threads = new Threads(new URL(import.meta.url));
  const { values } = parseArgs({
    options: { cuts: { type: 'boolean', default: false }, examples: { type: 'string' } },
  });
  const drafts = loadFolds()
    .filter((fold) => !fold.sealed)
    .flatMap((fold) => fold.drafts);
  if (values.examples !== undefined) {
    const lines = await threads.encoderLines(drafts, openEncoder(encoderWeights).vocabulary);
    writeFileSync(fromHere(values.examples), `${lines.join('\n')}\n`);
    console.log(`${lines.length} drafts written for the encoder's training`);
    return;
  }
  const examples = withCares(await threads.examplesOf(drafts));
  console.log(`${examples.length} drafts read`);
  const { share } = openEncoder(encoderWeights);
  const unseen = values.cuts
    ? writtenScores(examples)
    : withEncoder(examples, await threads.unseenScores(examples), share);
  for (const column of unseen)
    column.forEach((score, row) => {
      column[row] = Math.max(LOWEST, Math.round(score * 100) / 100);
    });
  const { curves, bars, found } = chooseBars(examples, unseen);
  const { careCuts, gave } = chooseCareCuts(examples, unseen);
  console.log('Chosen on unseen files:', bars, found, gave);
  if (values.cuts) {
    const stored = JSON.parse(readFileSync(WEIGHTS, 'utf8'));
    writeFileSync(WEIGHTS, asFile({ ...stored, curves, bars, careCuts }));
    return;
  }
  const wide = vocabularyOf(examples);
  const vocabulary = heaviestGrams(wide, examples, await threads.fit(examples, wide));
  const linear = await threads.fit(examples, vocabulary);
  writeFileSync(WEIGHTS, asFile(packModel(vocabulary, linear, { curves, bars, careCuts })));
  writeFileSync(HELD_OUT, `${heldOutLines(examples, unseen)}\n`);
  console.log(`${vocabulary.hashes.length} of ${wide.hashes.length} grams kept; written ${WEIGHTS}`);
}

/** A line a draft: its id and the scores worth keeping; lower ones never make a finding. */
function heldOutLines(examples: { id: string; fold: string }[], unseen: Float64Array[]): string {
  const lines = examples.map(({ id, fold }, row) => {
    const kept = learned.flatMap((one, at) => {
      const score = unseen[at]?.[row] ?? 0;
      return score > LOWEST ? [[one, score] as const] : [];
    });
    return `${JSON.stringify(`${fold} ${id}`)}:${JSON.stringify(Object.fromEntries(kept))}`;
  });
  return `{\n${lines.join(',\n')}\n}`;
}

/** What `evaluate` was given at the last training. */
function writtenScores(examples: { id: string; fold: string }[]): Float64Array[] {
  const written: Record<string, Record<string, number>> = JSON.parse(readFileSync(HELD_OUT, 'utf8'));
  return learned.map((one) =>
    Float64Array.from(examples, ({ fold, id }) => written[`${fold} ${id}`]?.[one] ?? LOWEST),
  );
}

function asFile(model: StoredModel): string {
  return `${JSON.stringify(model, null, 1)}\n`;
}

/** Scores as low as this make no finding, so how low they are is not written down. */
const LOWEST = -5;

if (isMainThread) await main();
else doWork();
