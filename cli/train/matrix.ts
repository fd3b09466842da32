import { RARITY_STEP } from '../../src/reader/model';
import type { Example } from './examples';

/** What the reader may weigh: grams by hash with their rarity, and names of things seen. */
export type Vocabulary = { hashes: number[]; rarity: Uint8Array; names: string[] };

/** Examples as rows of weighted features: first the grams in order of hash, then the names. */
export type Matrix = { rows: { at: Int32Array; value: Float64Array }[]; width: number };

/** How much a thing seen counts beside the words, whose blocks each have length one. */
const NAME_WEIGHT: [prefix: string, weight: number][] = [
  ['rule ', 0.7],
  ['care ', 0.5],
  ['account ', 0.3],
  ['saw ', 0.4],
  ['around ', 0.3],
];

/** Grams seen in at least so many examples; rarer ones teach only that one draft. */
const LEAST = 3;

/** Every gram and name worth weighing in these examples. */
export function vocabularyOf(examples: Example[]): Vocabulary {
  const inHowMany = new Map<number, number>();
  const names = new Map<string, number>();
  for (const example of examples) {
    const { word, letter, around } = example.grams;
    for (const hash of new Set([...word, ...letter, ...around]))
      inHowMany.set(hash, (inHowMany.get(hash) ?? 0) + 1);
    for (const name of example.seen.names) names.set(name, (names.get(name) ?? 0) + 1);
  }
  const hashes = [...inHowMany].filter(([, count]) => count >= LEAST).map(([hash]) => hash);
  hashes.sort((a, b) => a - b);
  return {
    hashes,
    rarity: Uint8Array.from(hashes, (hash) => rarityOf(inHowMany.get(hash) ?? 0, examples.length)),
    names: [...names]
      .filter(([, count]) => count >= LEAST)
      .map(([name]) => name)
      .sort(),
  };
}

/** Smoothed inverse document frequency in sixteenths, which is what the weights file can hold. */
function rarityOf(count: number, examples: number): number {
  return Math.min(255, Math.round((Math.log((1 + examples) / (1 + count)) + 1) * RARITY_STEP));
}

/** The examples as rows, with what the vocabulary knows of them. */
export function matrixOf(examples: Example[], { hashes, rarity, names }: Vocabulary): Matrix {
  const gramAt = new Map(hashes.map((hash, at) => [hash, at]));
  const nameAt = new Map(names.map((name, at) => [name, hashes.length + at]));
  const rows = examples.map((example) => {
    const values = new Map<number, number>();
    const { word, letter, around } = example.grams;
    for (const block of [word, letter, around]) {
      const known = Array.from(block, (hash) => gramAt.get(hash)).filter((at) => at !== undefined);
      const weightOf = (at: number) => (rarity[at] ?? 0) / RARITY_STEP;
      const length = Math.sqrt(known.reduce((sum, at) => sum + weightOf(at) ** 2, 0));
      for (const at of known) values.set(at, (values.get(at) ?? 0) + weightOf(at) / length);
    }
    for (const name of example.seen.names) {
      const at = nameAt.get(name);
      if (at !== undefined) values.set(at, weightOfName(name));
    }
    const sorted = [...values].sort(([a], [b]) => a - b);
    return {
      at: Int32Array.from(sorted, ([at]) => at),
      value: Float64Array.from(sorted, ([, value]) => value),
    };
  });
  return { rows, width: hashes.length + names.length };
}

/** How much a thing seen counts, by what sort of thing it is. */
export function weightOfName(name: string): number {
  return NAME_WEIGHT.find(([prefix]) => name.startsWith(prefix))?.[1] ?? 0;
}
