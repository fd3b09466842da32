import type { ByteMatrix } from './weights-file';

/** A matrix that a kernel holds: padded with noughts to an even number of rows and to columns in eights. */
export type Held = {
  rows: number;
  cols: number;
  /** What one step of a row's bytes is worth; as many as there were rows before padding. */
  scales: Float32Array;
  /** Where the kernel keeps it. */
  at: number;
};

/** What one head of attention works on, in 32-bit floats: `count` rows of `size` each, `size` in fours. */
export type Head = { queries: Float32Array; keys: Float32Array; values: Float32Array };

/**
 * Multiplies whole numbers exactly: activations of 16 bits by weights of 8, in sums of 32 bits; and attends in 32-bit
 * floats, added in one order. Every kernel gives the same numbers.
 */
export type Kernel = {
  hold(matrix: ByteMatrix): Held;
  /**
   * So many rows of activations, each by every row of the matrix. `fill` writes them, `matrix.cols` apart, within ±2047;
   * what it leaves is nought. The sums lie `matrix.rows` apart and stand until the next call.
   */
  multiply(matrix: Held, rows: number, fill: (activations: Int16Array) => void): Int32Array;
  /**
   * What each of `count` rows takes from all values, by how strongly its query draws to each key. `fill` writes the head;
   * `share` brings draws, a row of them for each query, to shares of one. What is given stands until the next call.
   */
  attend(
    count: number,
    size: number,
    fill: (head: Head) => void,
    share: (draws: Float32Array) => void,
  ): Float32Array;
};

/** The kernel in plain TypeScript: where WebAssembly may not run, and to hold the other one against. */
export function plainKernel(): Kernel {
  const kept: Int8Array[] = [];
  return {
    hold(matrix) {
      const { rows, cols, bytes } = padded(matrix);
      kept.push(bytes);
      return { rows, cols, scales: matrix.scales, at: kept.length - 1 };
    },
    multiply({ rows: outputs, cols, at }, rows, fill) {
      const weights = kept[at];
      if (!weights) throw new Error('this kernel does not hold that matrix');
      const activations = new Int16Array(rowsInBlocks(rows) * cols);
      fill(activations);
      const sums = new Int32Array(rowsInBlocks(rows) * outputs);
      for (let row = 0; row < rows; row += BLOCK)
        multiplyBlock(activations, row * cols, weights, cols, sums, row * outputs, outputs);
      return sums;
    },
    attend(count, size, fill, share) {
      const room = () => new Float32Array(count * size);
      const head = { queries: room(), keys: room(), values: room() };
      fill(head);
      const draws = drawnTo(head, count, size);
      share(draws);
      return takenFrom(head.values, draws, count, size);
    },
  };
}

/** Four sums side by side, as a processor that takes four numbers at once adds them. */
function drawnTo({ queries, keys }: Head, count: number, size: number): Float32Array {
  const { fround } = Math;
  const scale = scaleOf(size);
  const draws = new Float32Array(count * count);
  for (let at = 0; at < draws.length; at += 1) {
    const query = Math.floor(at / count) * size;
    const key = (at % count) * size;
    const sums = new Float32Array(4);
    for (let cell = 0; cell < size; cell += 1) {
      const product = fround((queries[query + cell] ?? 0) * (keys[key + cell] ?? 0));
      sums[cell % 4] = (sums[cell % 4] ?? 0) + product;
    }
    const [a = 0, b = 0, c = 0, d = 0] = sums;
    draws[at] = scale * fround(fround(a + b) + fround(c + d));
  }
  return draws;
}

/** By so much draws grow with the width of a head. */
export function scaleOf(size: number): number {
  return Math.fround(size ** -0.5);
}

function takenFrom(values: Float32Array, shares: Float32Array, count: number, size: number): Float32Array {
  const taken = new Float32Array(count * size);
  for (let at = 0; at < taken.length; at += 1) {
    const row = Math.floor(at / size) * count;
    let sum = 0;
    for (let other = 0; other < count; other += 1) {
      const product = Math.fround((shares[row + other] ?? 0) * (values[other * size + (at % size)] ?? 0));
      sum = Math.fround(sum + product);
    }
    taken[at] = sum;
  }
  return taken;
}

/** Rows are multiplied four at a time. */
const BLOCK = 4;

/** So many rows there must be room for. */
export function rowsInBlocks(rows: number): number {
  return Math.ceil(rows / BLOCK) * BLOCK;
}

/** The matrix with an even number of rows and columns in eights. */
export function padded({ rows, cols, bytes }: ByteMatrix): { rows: number; cols: number; bytes: Int8Array } {
  const wide = Math.ceil(cols / 8) * 8;
  const high = Math.ceil(rows / 2) * 2;
  if (wide === cols && high === rows) return { rows, cols, bytes };
  const larger = new Int8Array(high * wide);
  for (let row = 0; row < rows; row += 1)
    larger.set(bytes.subarray(row * cols, (row + 1) * cols), row * wide);
  return { rows: high, cols: wide, bytes: larger };
}

/** Four rows by all weights, two rows of which at once: each number that is fetched is used more than once. */
function multiplyBlock(
  activations: Int16Array,
  from: number,
  weights: Int8Array,
  cols: number,
  sums: Int32Array,
  to: number,
  outputs: number,
): void {
  const [b, c, d] = [from + cols, from + 2 * cols, from + 3 * cols];
  for (let output = 0; output < outputs; output += 2) {
    const first = output * cols;
    const second = first + cols;
    let [a0, a1, b0, b1, c0, c1, d0, d1] = [0, 0, 0, 0, 0, 0, 0, 0];
    for (let col = 0; col < cols; col += 1) {
      const x = weights[first + col] ?? 0;
      const y = weights[second + col] ?? 0;
      const inA = activations[from + col] ?? 0;
      const inB = activations[b + col] ?? 0;
      const inC = activations[c + col] ?? 0;
      const inD = activations[d + col] ?? 0;
      a0 = (a0 + inA * x) | 0;
      a1 = (a1 + inA * y) | 0;
      b0 = (b0 + inB * x) | 0;
      b1 = (b1 + inB * y) | 0;
      c0 = (c0 + inC * x) | 0;
      c1 = (c1 + inC * y) | 0;
      d0 = (d0 + inD * x) | 0;
      d1 = (d1 + inD * y) | 0;
    }
    const at = to + output;
    sums[at] = a0;
    sums[at + 1] = a1;
    sums[at + outputs] = b0;
    sums[at + outputs + 1] = b1;
    sums[at + 2 * outputs] = c0;
    sums[at + 2 * outputs + 1] = c1;
    sums[at + 3 * outputs] = d0;
    sums[at + 3 * outputs + 1] = d1;
  }
}
