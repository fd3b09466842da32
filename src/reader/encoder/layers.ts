import type { Held, Kernel } from './kernel';

/** Weights and bias: numbers in, numbers out. */
export type Linear = { weights: Held; bias: Float32Array };

/** What brings a row to mean 0 and spread 1, then stretches and shifts it. */
export type Norm = { gain: Float32Array; shift: Float32Array; epsilon: number };

/** One transformer layer, normed before each of its halves. */
export type Layer = {
  beforeAttention: Norm;
  /** To query, key and value, one after the other. */
  queryKeyValue: Linear;
  output: Linear;
  /** Where a layer gives more numbers than it takes, what goes past its first half is widened. */
  residual: Linear | undefined;
  beforeFeed: Norm;
  feedIn: Linear;
  feedOut: Linear;
};

/** Whole numbers up to this times bytes, a thousand of them, stay below 2^31. */
const MOST = 2047;

/** One layer over the rows of a run, a row a piece. */
export function applyLayer(kernel: Kernel, layer: Layer, rows: Float32Array, heads: number): Float32Array {
  const count = rows.length / layer.beforeAttention.gain.length;
  const past = layer.residual ? applyLinear(kernel, layer.residual, rows, count) : rows;
  const joined = applyLinear(kernel, layer.queryKeyValue, normed(rows, layer.beforeAttention), count);
  const middle = applyLinear(kernel, layer.output, attend(kernel, joined, count, heads), count);
  add(middle, past);
  const fed = applyLinear(kernel, layer.feedIn, normed(middle, layer.beforeFeed), count);
  for (let at = 0; at < fed.length; at += 1) fed[at] = Math.max(0, fed[at] ?? 0);
  const out = applyLinear(kernel, layer.feedOut, fed, count);
  add(out, middle);
  return out;
}

/** Rows by a matrix. Each row is brought to whole numbers first, so that every kernel gives the same. */
export function applyLinear(
  kernel: Kernel,
  { weights, bias }: Linear,
  rows: Float32Array,
  count: number,
): Float32Array {
  const width = count === 0 ? 0 : rows.length / count;
  const scales = new Float32Array(count);
  const sums = kernel.multiply(weights, count, (activations) => {
    for (let row = 0; row < count; row += 1)
      scales[row] = toWhole(rows, row * width, width, activations, row * weights.cols);
  });
  const outputs = bias.length;
  const result = new Float32Array(count * outputs);
  for (let row = 0; row < count; row += 1) {
    const scale = scales[row] ?? 0;
    const from = row * weights.rows;
    const to = row * outputs;
    for (let output = 0; output < outputs; output += 1)
      result[to + output] =
        (sums[from + output] ?? 0) * scale * (weights.scales[output] ?? 0) + (bias[output] ?? 0);
  }
  return result;
}

/** Writes a row as whole numbers, halves away from nought, and says what one of them is worth. */
function toWhole(rows: Float32Array, from: number, width: number, whole: Int16Array, to: number): number {
  let largest = 0;
  for (let at = from; at < from + width; at += 1) {
    const size = Math.abs(rows[at] ?? 0);
    if (size > largest) largest = size;
  }
  if (largest === 0) return 0;
  const steps = MOST / largest;
  for (let at = 0; at < width; at += 1) {
    const value = (rows[from + at] ?? 0) * steps;
    // Written into whole numbers, what stands behind the point is cut off.
    whole[to + at] = value < 0 ? value - 0.5 : value + 0.5;
  }
  return largest / MOST;
}

/** Every row normed, in a new list. */
export function normed(rows: Float32Array, { gain, shift, epsilon }: Norm): Float32Array {
  const width = gain.length;
  const result = new Float32Array(rows.length);
  for (let from = 0; from < rows.length; from += width) {
    let mean = 0;
    for (let at = 0; at < width; at += 1) mean += rows[from + at] ?? 0;
    mean /= width;
    let spread = 0;
    for (let at = 0; at < width; at += 1) spread += ((rows[from + at] ?? 0) - mean) ** 2;
    const inverse = 1 / Math.sqrt(spread / width + epsilon);
    for (let at = 0; at < width; at += 1)
      result[from + at] = ((rows[from + at] ?? 0) - mean) * inverse * (gain[at] ?? 0) + (shift[at] ?? 0);
  }
  return result;
}

/** What each piece takes from the others of its run, head by head. `joined` has query, key and value in each row. */
function attend(kernel: Kernel, joined: Float32Array, count: number, heads: number): Float32Array {
  const wide = joined.length / count;
  const width = wide / 3;
  const size = width / heads;
  const result = new Float32Array(count * width);
  for (let head = 0; head < heads; head += 1) {
    const taken = kernel.attend(
      count,
      size,
      ({ queries, keys, values }) => {
        for (const [part, rows] of [queries, keys, values].entries()) {
          for (let piece = 0; piece < count; piece += 1) {
            const from = piece * wide + part * width + head * size;
            rows.set(joined.subarray(from, from + size), piece * size);
          }
        }
      },
      (draws) => {
        for (let from = 0; from < draws.length; from += count) softmax(draws, from, from + count);
      },
    );
    for (let piece = 0; piece < count; piece += 1)
      result.set(taken.subarray(piece * size, (piece + 1) * size), piece * width + head * size);
  }
  return result;
}

/** Brings a part of a list to shares of one. */
function softmax(list: Float32Array, from: number, to: number): void {
  let most = Number.NEGATIVE_INFINITY;
  for (let at = from; at < to; at += 1) most = Math.max(most, list[at] ?? 0);
  let sum = 0;
  for (let at = from; at < to; at += 1) {
    const value = Math.exp((list[at] ?? 0) - most);
    list[at] = value;
    sum += value;
  }
  for (let at = from; at < to; at += 1) list[at] = (list[at] ?? 0) / sum;
}

function add(rows: Float32Array, more: Float32Array): void {
  for (let at = 0; at < rows.length; at += 1) rows[at] = (rows[at] ?? 0) + (more[at] ?? 0);
}
