import { type ConcernId, concernIds } from '../../src/model/concern';
import { gramsOf } from '../../src/reader/grams';
import { RARITY_STEP, type ReaderModel } from '../../src/reader/model';

/** A reader that knows a few words, each speaking for one concern at so many steps of a tenth. */
export function tinyReader(words: Record<string, [ConcernId, number]>): ReaderModel {
  const known = Object.entries(words)
    .map(([word, [concern, weight]]) => ({ hash: gramsOf(word)[0]?.hash ?? 0, concern, weight }))
    .sort((a, b) => a.hash - b.hash);
  const rows = new Int8Array(known.length * concernIds.length);
  known.forEach(({ concern, weight }, place) => {
    rows[place * concernIds.length + concernIds.indexOf(concern)] = weight;
  });
  return {
    concerns: [...concernIds],
    hashes: Uint32Array.from(known, ({ hash }) => hash),
    rarity: new Uint8Array(known.length).fill(RARITY_STEP),
    rows,
    steps: concernIds.map(() => 0.1),
    bias: concernIds.map(() => -1),
    seen: { 'saw insult': concernIds.map((concern) => (concern === 'abuse' ? 2 : 0)) },
    cuts: concernIds.map(() => ({ keep: -3, stand: -2, add: 0, hold: 3 })),
  };
}
