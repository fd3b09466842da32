import { type Encoder, unpackEncoder } from '../../src/reader/encoder/encoder';
import { type Kernel, plainKernel } from '../../src/reader/encoder/kernel';
import { openEncoder, type StoredEncoder } from '../../src/reader/encoder/weights-file';

/** Widths of the small encoder: of embeddings, after the first layer, and within a layer. */
export const TINY = { narrow: 8, wide: 16, feed: 12, heads: 2 };

const PIECES: StoredEncoder['pieces'] = [
  ['<unk>', null],
  ['▁', -4],
  ['▁crew', -3],
  ['▁late', -3],
  ['▁night', -3],
  ['s', -2],
  ['.', -2],
];

/** A small encoder's weights file with made-up weights, the same from the same seed. Two layers, as the real one has. */
export function tinyStored(seed = 1, run = 6): StoredEncoder {
  const next = madeUp(seed);
  const { narrow, wide, feed, heads } = TINY;
  const scored: StoredEncoder['scored'] = ['abuse', 'threat', 'speaking-up'];
  const kinds: StoredEncoder['kinds'] = ['insult', 'place'];
  const names = ['saw insult', 'rule abuse'];
  const directory: StoredEncoder['directory'] = [];
  const bytes: number[] = [];
  const vector = (name: string, length: number, middle = 0) => {
    directory.push({ name, type: 'float32', rows: 1, cols: length, at: bytes.length });
    const values = Float32Array.from({ length }, () => middle + next() / 4);
    bytes.push(...new Uint8Array(values.buffer));
  };
  const matrix = (name: string, rows: number, cols: number) => {
    const at = bytes.length;
    for (let cell = 0; cell < rows * cols; cell += 1) bytes.push(Math.round(next() * 127) & 255);
    while (bytes.length % 4 !== 0) bytes.push(0);
    directory.push({ name, type: 'int8', rows, cols, at, scalesAt: bytes.length });
    const scales = Float32Array.from({ length: rows }, () => (1 + next() / 2) / 127);
    bytes.push(...new Uint8Array(scales.buffer));
  };
  matrix('E', PIECES.length, narrow);
  matrix('S', kinds.length, narrow);
  vector('inv', narrow / 2, 1);
  for (const [at, input] of [narrow, wide].entries()) {
    vector(`l${at}.g1`, input, 1);
    vector(`l${at}.b1`, input);
    matrix(`l${at}.wqkv`, 3 * input, input);
    vector(`l${at}.bqkv`, 3 * input);
    matrix(`l${at}.wo`, wide, input);
    vector(`l${at}.bo`, wide);
    if (input !== wide) {
      matrix(`l${at}.wr`, wide, input);
      vector(`l${at}.br`, wide);
    }
    vector(`l${at}.g2`, wide, 1);
    vector(`l${at}.b2`, wide);
    matrix(`l${at}.w1`, feed, wide);
    vector(`l${at}.c1`, feed);
    matrix(`l${at}.w2`, wide, feed);
    vector(`l${at}.c2`, wide);
  }
  for (const name of ['norm', 'normc']) {
    vector(`${name}.g`, wide, 1);
    vector(`${name}.b`, wide);
  }
  for (const name of ['Q', 'V', 'H', 'HC']) {
    matrix(name, scored.length, wide);
    vector(`b${name}`, scored.length);
  }
  matrix('N', scored.length, names.length);
  vector('bN', scored.length);
  const file = Buffer.from(bytes).toString('base64');
  return { scored, kinds, names, share: 0.4, layers: 2, heads, run, pieces: PIECES, directory, bytes: file };
}

/** The small encoder ready to be asked. */
export function tinyEncoder(kernel: Kernel = plainKernel(), stored = tinyStored()): Encoder {
  return unpackEncoder(openEncoder(stored), kernel);
}

/** Numbers from -1 to 1, the same from the same seed. */
export function madeUp(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2147483648 - 1;
  };
}
