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
  const middle = applyLinear(kernel, layer.output, attend(joined, count, heads), count);
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
    for (let output = 0; output < outputs; output += 1)
      result[row * outputs + output] =
        (sums[row * weights.rows + output] ?? 0) * scale * (weights.scales[output] ?? 0) +
        (bias[output] ?? 0);
  }
  return result;
}

/** Writes a row as whole numbers and says what one of them is worth. */
function toWhole(rows: Float32Array, from: number, width: number, whole: Int16Array, to: number): number {
  let largest = 0;
  for (let at = 0; at < width; at += 1) largest = Math.max(largest, Math.abs(rows[from + at] ?? 0));
  if (largest === 0) return 0;
  const steps = MOST / largest;
  for (let at = 0; at < width; at += 1) whole[to + at] = Math.round((rows[from + at] ?? 0) * steps);
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
function attend(joined: Float32Array, count: number, heads: number): Float32Array {
  const wide = joined.length / count;
  const width = wide / 3;
  const size = width / heads;
  const scale = size ** -0.5;
  const result = new Float32Array(count * width);
  const looks = new Float32Array(count);
  for (let head = 0; head < heads; head += 1) {
    for (let piece = 0; piece < count; piece += 1) {
      const query = piece * wide + head * size;
      for (let other = 0; other < count; other += 1) {
        const key = other * wide + width + head * size;
        let dot = 0;
        for (let at = 0; at < size; at += 1) dot += (joined[query + at] ?? 0) * (joined[key + at] ?? 0);
        looks[other] = dot * scale;
      }
      softmax(looks);
      const to = piece * width + head * size;
      for (let other = 0; other < count; other += 1) {
        const look = looks[other] ?? 0;
        const value = other * wide + 2 * width + head * size;
        for (let at = 0; at < size; at += 1)
          result[to + at] = (result[to + at] ?? 0) + look * (joined[value + at] ?? 0);
      }
    }
  }
  return result;
}

function softmax(list: Float32Array): void {
  const most = list.reduce((a, b) => Math.max(a, b), Number.NEGATIVE_INFINITY);
  let sum = 0;
  for (let at = 0; at < list.length; at += 1) {
    const value = Math.exp((list[at] ?? 0) - most);
    list[at] = value;
    sum += value;
  }
  for (let at = 0; at < list.length; at += 1) list[at] = (list[at] ?? 0) / sum;
}

function add(rows: Float32Array, more: Float32Array): void {
  for (let at = 0; at < rows.length; at += 1) rows[at] = (rows[at] ?? 0) + (more[at] ?? 0);
}
