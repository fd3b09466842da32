import { careIds, concernIds } from '../../src/model/concern';
import { gramsOf } from '../../src/reader/grams';
import { RARITY_STEP, type ReaderModel, type Scored } from '../../src/reader/model';

/** A reader that knows a few words, each speaking for one concern or care at so many steps of a tenth. */
export function tinyReader(words: Record<string, [Scored, number]>): ReaderModel {
  const known = Object.entries(words)
    .map(([word, [one, weight]]) => ({ hash: gramsOf(word)[0]?.hash ?? 0, one, weight }))
    .sort((a, b) => a.hash - b.hash);
  const scored: Scored[] = [...concernIds, ...careIds];
  const rows = new Int8Array(known.length * scored.length);
  known.forEach(({ one, weight }, place) => {
    rows[place * scored.length + scored.indexOf(one)] = weight;
  });
  return {
    concerns: [...concernIds],
    cares: [...careIds],
    scored,
    hashes: Uint32Array.from(known, ({ hash }) => hash),
    rarity: new Uint8Array(known.length).fill(RARITY_STEP),
    rows,
    steps: scored.map(() => 0.1),
    bias: scored.map(() => -1),
    seen: { 'saw insult': scored.map((one) => (one === 'abuse' ? 2 : 0)) },
    curves: concernIds.map(() => ({ slope: 1, shift: 0 })),
    bars: { speak: 0.6, alone: 0.6, name: 0.4, note: 0.5, holdChance: 0.9, holdShare: 0.7 },
    careCuts: careIds.map(() => ({ keep: -3, add: 0 })),
  };
}
