import type { Example } from './examples';
import type { Linear } from './logistic';
import { matrixOf, type Vocabulary } from './matrix';

/** So many grams are kept: a third of what there is judges as well as all of it, in a file under 3 MB. */
const KEPT = 32_768;

/** The vocabulary cut to the grams that weigh most where `linear` weighs them all, whatever they weigh for. */
export function heaviestGrams(wide: Vocabulary, examples: Example[], linear: Linear[]): Vocabulary {
  if (wide.hashes.length <= KEPT) return wide;
  const matrix = matrixOf(examples, wide);
  const squares = new Float64Array(wide.hashes.length);
  for (const { at, value } of matrix.rows)
    at.forEach((feature, i) => {
      if (feature < squares.length) squares[feature] = (squares[feature] ?? 0) + (value[i] ?? 0) ** 2;
    });
  const weight = new Float64Array(wide.hashes.length);
  for (const { weights } of linear) {
    for (let gram = 0; gram < weight.length; gram += 1)
      weight[gram] = (weight[gram] ?? 0) + (weights[gram] ?? 0) ** 2 * (squares[gram] ?? 0);
  }
  const kept = Array.from(weight.keys())
    .sort((a, b) => (weight[b] ?? 0) - (weight[a] ?? 0) || a - b)
    .slice(0, KEPT)
    .sort((a, b) => a - b);
  return {
    hashes: kept.map((gram) => wide.hashes[gram] ?? 0),
    rarity: Uint8Array.from(kept, (gram) => wide.rarity[gram] ?? 0),
    names: wide.names,
  };
}
