import * as z from 'zod/mini';
import type { CareId, ConcernId } from '../model/concern';
import { careIdSchema, concernIdSchema } from '../model/concern';
import type { Bars, Curve } from './say';

/** The trained weights as `npm run train` writes them; binary parts as base64. */
const storedSchema = z.object({
  concerns: z.array(concernIdSchema),
  cares: z.array(careIdSchema),
  /** Sorted hashes of the grams it knows, little-endian 32 bits each. */
  hashes: z.string(),
  /** How rare each gram is: its inverse document frequency in sixteenths, a byte each. */
  rarity: z.string(),
  /** A row of signed bytes a gram, a byte a concern, then a byte a care. */
  rows: z.string(),
  /** What one step of a byte is worth, by concern, then by care; so are the next two. */
  steps: z.array(z.number()),
  bias: z.array(z.number()),
  /** Weight of a thing seen (a signal's kind, a rule's word, the kind of account). */
  seen: z.record(z.string(), z.array(z.number())),
  curves: z.array(z.object({ slope: z.number(), shift: z.number() })),
  bars: z.object({
    speak: z.number(),
    alone: z.number(),
    name: z.number(),
    note: z.number(),
    holdChance: z.number(),
    holdShare: z.number(),
  }),
  careCuts: z.array(z.object({ keep: z.number(), add: z.number() })),
});
export type StoredModel = z.infer<typeof storedSchema>;

/** What the reader gives a score for. */
export type Scored = ConcernId | CareId;

/** The weights, ready to be asked. */
export type ReaderModel = {
  concerns: ConcernId[];
  cares: CareId[];
  /** Concerns, then cares: the order of every list of weights. */
  scored: Scored[];
  hashes: Uint32Array;
  rarity: Uint8Array;
  rows: Int8Array;
  steps: number[];
  bias: number[];
  seen: Record<string, number[]>;
  /** By concern, what its score is worth. */
  curves: Curve[];
  bars: Bars;
  /** By care: a rule's word on it counts from `keep`, and where rules see none it is given from `add`. */
  careCuts: { keep: number; add: number }[];
};

/** A rarity of 1 in the bytes of `rarity`. */
export const RARITY_STEP = 16;

/** Unpacks the weights. Throws where they are not what training writes: they are ours, so that is a programmer's mistake. */
export function unpackModel(stored: unknown): ReaderModel {
  const model = storedSchema.parse(stored);
  const hashes = new Uint32Array(bytesOf(model.hashes).buffer);
  const rows = new Int8Array(bytesOf(model.rows).buffer);
  const scored = [...model.concerns, ...model.cares];
  if (rows.length !== hashes.length * scored.length) throw new Error('the weights are cut short');
  return { ...model, scored, hashes, rarity: bytesOf(model.rarity), rows };
}

/** Where a gram's row stands, or -1 where the model does not know it. */
export function placeOf(model: ReaderModel, hash: number): number {
  const { hashes } = model;
  let low = 0;
  let high = hashes.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const here = hashes[middle] ?? 0;
    if (here === hash) return middle;
    if (here < hash) low = middle + 1;
    else high = middle - 1;
  }
  return -1;
}

function bytesOf(base64: string): Uint8Array<ArrayBuffer> {
  const binary = atob(base64);
  const bytes = new Uint8Array(binary.length);
  for (let at = 0; at < binary.length; at += 1) bytes[at] = binary.charCodeAt(at);
  return bytes;
}
