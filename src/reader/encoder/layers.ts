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

/**
 * What each piece takes from the others of its run, head by head. `joined` has query, key and value in each row. Four
 * others are looked at in one go, so that a number is fetched and put down a quarter as often.
 */
function attend(joined: Float32Array, count: number, heads: number): Float32Array {
  const wide = joined.length / count;
  const width = wide / 3;
  const size = width / heads;
  const scale = size ** -0.5;
  const high = Math.ceil(count / 4) * 4;
  const room = () => new Float64Array(high * size);
  const [queries, keys, values] = [room(), room(), room()];
  const result = new Float32Array(count * width);
  const looks = new Float64Array(high);
  const taken = new Float64Array(size);
  for (let head = 0; head < heads; head += 1) {
    [queries, keys, values].forEach((rows, part) => {
      for (let piece = 0; piece < count; piece += 1) {
        const from = piece * wide + part * width + head * size;
        rows.set(joined.subarray(from, from + size), piece * size);
      }
    });
    for (let piece = 0; piece < count; piece += 1) {
      lookAt(queries, keys, piece * size, size, scale, looks);
      softmax(looks, count);
      take(values, looks, size, taken);
      result.set(taken, piece * width + head * size);
    }
  }
  return result;
}

/** How strongly one query draws to each key. */
function lookAt(
  queries: Float64Array,
  keys: Float64Array,
  query: number,
  size: number,
  scale: number,
  looks: Float64Array,
): void {
  for (let other = 0; other < looks.length; other += 4) {
    const [a, b, c, d] = [other * size, (other + 1) * size, (other + 2) * size, (other + 3) * size];
    let [toA, toB, toC, toD] = [0, 0, 0, 0];
    for (let at = 0; at < size; at += 1) {
      const asked = queries[query + at] ?? 0;
      toA += asked * (keys[a + at] ?? 0);
      toB += asked * (keys[b + at] ?? 0);
      toC += asked * (keys[c + at] ?? 0);
      toD += asked * (keys[d + at] ?? 0);
    }
    looks[other] = toA * scale;
    looks[other + 1] = toB * scale;
    looks[other + 2] = toC * scale;
    looks[other + 3] = toD * scale;
  }
}

/** The values, each as much as it was looked at. */
function take(values: Float64Array, looks: Float64Array, size: number, taken: Float64Array): void {
  taken.fill(0);
  for (let other = 0; other < looks.length; other += 4) {
    const [a, b, c, d] = [other * size, (other + 1) * size, (other + 2) * size, (other + 3) * size];
    const [lookA, lookB, lookC, lookD] = [
      looks[other] ?? 0,
      looks[other + 1] ?? 0,
      looks[other + 2] ?? 0,
      looks[other + 3] ?? 0,
    ];
    for (let at = 0; at < size; at += 1)
      taken[at] =
        (taken[at] ?? 0) +
        lookA * (values[a + at] ?? 0) +
        lookB * (values[b + at] ?? 0) +
        lookC * (values[c + at] ?? 0) +
        lookD * (values[d + at] ?? 0);
  }
}

/** Brings the first `count` to shares of one; what stands behind them is nought. */
function softmax(list: Float64Array, count: number): void {
  let most = Number.NEGATIVE_INFINITY;
  for (let at = 0; at < count; at += 1) most = Math.max(most, list[at] ?? 0);
  let sum = 0;
  for (let at = 0; at < count; at += 1) {
    const value = Math.exp((list[at] ?? 0) - most);
    list[at] = value;
    sum += value;
  }
  for (let at = 0; at < count; at += 1) list[at] = (list[at] ?? 0) / sum;
  list.fill(0, count);
}

function add(rows: Float32Array, more: Float32Array): void {
  for (let at = 0; at < rows.length; at += 1) rows[at] = (rows[at] ?? 0) + (more[at] ?? 0);
}
