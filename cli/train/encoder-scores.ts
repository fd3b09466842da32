import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { type Example, learned } from './examples';

const UNSEEN = resolve('cli/train/encoder-unseen.json');

/** Encoders that saw none of a draft's file left out lower scores than this: they make no finding. */
const LOWEST = -5;

/**
 * Scores of the whole second reader: the linear reader's, and to a share the encoder's, each from readers that saw none
 * of the draft's file. The encoder's are written by `cli/train/encoder.py`; a draft it was never given counts as silent.
 */
export function withEncoder(examples: Example[], linear: Float64Array[], share: number): Float64Array[] {
  const written: Record<string, Record<string, number>> = JSON.parse(readFileSync(UNSEEN, 'utf8'));
  return learned.map((one, at) =>
    Float64Array.from(examples, ({ fold, id }, row) => {
      const score = linear[at]?.[row] ?? LOWEST;
      const encoded = written[`${fold} ${id}`];
      return encoded === undefined ? score : (1 - share) * score + share * (encoded[one] ?? LOWEST);
    }),
  );
}
