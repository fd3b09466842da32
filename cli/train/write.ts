import { careIds, concernIds } from '../../src/model/concern';
import type { StoredModel } from '../../src/reader/model';
import type { Linear } from './logistic';
import { type Vocabulary, weightOfName } from './matrix';

const BYTE = 127;

/** The weights as the extension carries them: grams' weights a signed byte each, the few others to three places. */
export function packModel(
  { hashes, rarity, names }: Vocabulary,
  linear: Linear[],
  chosen: Pick<StoredModel, 'curves' | 'bars' | 'careCuts'>,
): StoredModel {
  const steps = linear.map(({ weights }) => {
    let largest = 0;
    for (let gram = 0; gram < hashes.length; gram += 1)
      largest = Math.max(largest, Math.abs(weights[gram] ?? 0));
    return Number((largest / BYTE).toPrecision(6));
  });
  const rows = new Int8Array(hashes.length * linear.length);
  linear.forEach(({ weights }, at) => {
    for (let gram = 0; gram < hashes.length; gram += 1)
      rows[gram * linear.length + at] = Math.round((weights[gram] ?? 0) / (steps[at] || 1));
  });
  const seen = names.map((name, place) => [
    name,
    linear.map(({ weights }) => toThree((weights[hashes.length + place] ?? 0) * weightOfName(name))),
  ]);
  return {
    concerns: [...concernIds],
    cares: [...careIds],
    hashes: base64(new Uint8Array(Uint32Array.from(hashes).buffer)),
    rarity: base64(rarity),
    rows: base64(new Uint8Array(rows.buffer)),
    steps,
    bias: linear.map(({ bias }) => toThree(bias)),
    seen: Object.fromEntries(seen),
    ...chosen,
  };
}

function toThree(weight: number): number {
  return Math.round(weight * 1000) / 1000;
}

function base64(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('base64');
}
