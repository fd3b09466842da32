import * as z from 'zod/mini';
import { careIdSchema, concernIdSchema } from '../../model/concern';
import { signalKindSchema } from '../../model/signal';
import { type Vocabulary, vocabularyOf } from './pieces';

/** The encoder's weights as its training writes them. `layers` is 0 where there are none yet: pieces alone. */
const storedSchema = z.object({
  /** What it gives a score for, in the order of every list of scores. */
  scored: z.array(z.union([concernIdSchema, careIdSchema])),
  /** Rows of `S`: kinds of signal. */
  kinds: z.array(signalKindSchema),
  /** Columns of `N`: names of things seen. */
  names: z.array(z.string()),
  /** Its share of the second reader's score, 0 to 1. */
  share: z.number(),
  layers: z.number(),
  /** So many pieces are read together at most. */
  run: z._default(z.number(), 96),
  heads: z.number(),
  /** Text and log-probability; the place in the list is the id. */
  pieces: z.array(z.tuple([z.string(), z.nullable(z.number())])),
  /** Where each matrix lies in `bytes`, in bytes; `int8` has a float32 scale for each row, at `scalesAt`. */
  directory: z.array(
    z.discriminatedUnion('type', [
      z.object({
        type: z.literal('int8'),
        name: z.string(),
        rows: z.number(),
        cols: z.number(),
        at: z.number(),
        scalesAt: z.number(),
      }),
      z.object({
        type: z.literal('float32'),
        name: z.string(),
        rows: z.number(),
        cols: z.number(),
        at: z.number(),
      }),
    ]),
  ),
  /** Base64, little-endian. */
  bytes: z.string(),
});
export type StoredEncoder = z.infer<typeof storedSchema>;

/** Weights in whole steps: a weight is its byte times its row's scale. Rows are outputs, columns inputs. */
export type ByteMatrix = { rows: number; cols: number; bytes: Int8Array; scales: Float32Array };

/** The weights file opened: its lists, and its matrices by name. */
export type EncoderFile = Pick<
  StoredEncoder,
  'scored' | 'kinds' | 'names' | 'share' | 'layers' | 'run' | 'heads'
> & {
  vocabulary: Vocabulary;
  /** Throws where there is none of that name: the file is ours, so that is a programmer's mistake. */
  matrix(name: string): ByteMatrix;
  vector(name: string): Float32Array;
};

/** Opens the weights. Throws where they are not what training writes. */
export function openEncoder(stored: unknown): EncoderFile {
  const { pieces, directory, bytes: base64, ...lists } = storedSchema.parse(stored);
  const bytes = bytesOf(base64);
  const entries = new Map(directory.map((entry) => [entry.name, entry]));
  const slice = (from: number, length: number) => {
    if (from < 0 || from + length > bytes.length) throw new Error('the encoder’s weights are cut short');
    return bytes.slice(from, from + length).buffer;
  };
  return {
    ...lists,
    vocabulary: vocabularyOf(pieces),
    matrix(name) {
      const entry = entries.get(name);
      if (entry?.type !== 'int8') throw new Error(`the encoder’s weights have no matrix ${name}`);
      const { rows, cols, at, scalesAt } = entry;
      return {
        rows,
        cols,
        bytes: new Int8Array(slice(at, rows * cols)),
        scales: new Float32Array(slice(scalesAt, rows * 4)),
      };
    },
    vector(name) {
      const entry = entries.get(name);
      if (entry?.type !== 'float32') throw new Error(`the encoder’s weights have no vector ${name}`);
      return new Float32Array(slice(entry.at, entry.rows * entry.cols * 4));
    },
  };
}

function bytesOf(base64: string): Uint8Array<ArrayBuffer> {
  const binary = atob(base64);
  const bytes = new Uint8Array(binary.length);
  for (let at = 0; at < binary.length; at += 1) bytes[at] = binary.charCodeAt(at);
  return bytes;
}
