import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { LOUDEST_NO, together } from '../../src/check/trained';
import { type Example, learned } from './examples';

const UNSEEN = resolve('cli/train/encoder-unseen.json');

/** Names of what is scored; by draft, pairs of a place in that list and tenths of log-odds. Left out: no louder than `LOUDEST_NO`. */
type Written = { scored: string[]; drafts: Record<string, number[]> };

/**
 * Scores of the whole second reader: the linear reader's, and to a share the encoder's, each from readers that saw none
 * of the draft's file. The encoder's are written by `cli/train/encoder.py`. Throws on a draft that it was not given.
 */
export function withEncoder(examples: Example[], linear: Float64Array[], share: number): Float64Array[] {
  const { scored, drafts }: Written = JSON.parse(readFileSync(UNSEEN, 'utf8'));
  const encoded = examples.map(({ fold, id }) => {
    const pairs = drafts[`${fold} ${id}`];
    if (!pairs) throw new Error(`${UNSEEN} has no scores of ${fold} ${id}: train the encoder anew`);
    return new Map(
      pairs.flatMap((at, place) => (place % 2 ? [] : [[scored[at], (pairs[place + 1] ?? 0) / 10]])),
    );
  });
  return learned.map((one, at) =>
    Float64Array.from(examples, (_, row) =>
      together(linear[at]?.[row] ?? LOUDEST_NO, encoded[row]?.get(one) ?? LOUDEST_NO, share),
    ),
  );
}
