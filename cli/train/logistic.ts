import type { Matrix } from './matrix';

/** A weight for every feature, and what is added to all. */
export type Linear = { weights: Float64Array; bias: number };

const PASSES = 12;
/** How much one wrong example may pull against small weights (liblinear's C); 2 to 16 judged alike on unseen writers. */
const PULL = 8;
const NEWTON_STEPS = 8;
/** A row that moved less than this rests for some passes: most drafts are settled long before the few that matter. */
const STILL = 1e-3;
const REST = 3;

/**
 * L2-regularised logistic regression by dual coordinate descent (Yu, Huang and Lin 2011, "Dual coordinate descent
 * methods for logistic regression and maximum entropy models", algorithm 5). `wanted` by row: 1, 0, or -1 for rows left
 * out. The order of the rows comes from a seeded generator, so the same examples give the same weights to the bit.
 */
export function fitLogistic(matrix: Matrix, wanted: Int8Array): Linear {
  const { rows, width } = matrix;
  // The bias is one more feature, always 1.
  const weights = new Float64Array(width + 1);
  const used = Array.from(rows.keys()).filter((row) => wanted[row] !== -1);
  const lengths = rows.map(({ value }) => value.reduce((sum, one) => sum + one * one, 1));
  const alpha = new Float64Array(rows.length).fill(Math.min(0.001 * PULL, 1e-8));
  for (const row of used) addRow(weights, matrix, row, (alpha[row] ?? 0) * signOf(wanted, row));
  const restsUntil = new Uint8Array(rows.length);
  const next = seeded(1);
  for (let pass = 0; pass < PASSES; pass += 1) {
    shuffle(used, next);
    let change = 0;
    for (const row of used) {
      if ((restsUntil[row] ?? 0) > pass) continue;
      const sign = signOf(wanted, row);
      const before = alpha[row] ?? 0;
      const after = bestAlpha(before, lengths[row] ?? 1, sign * dot(weights, matrix, row));
      if (Math.abs(after - before) < STILL) restsUntil[row] = pass + REST;
      if (Math.abs(after - before) < 1e-12) continue;
      alpha[row] = after;
      change = Math.max(change, Math.abs(after - before));
      addRow(weights, matrix, row, (after - before) * sign);
    }
    if (change < 1e-3 * PULL) break;
  }
  return { weights: weights.slice(0, width), bias: weights[width] ?? 0 };
}

/** The dual variable that is best for one row while the others stand still, by Newton's method within (0, PULL). */
function bestAlpha(alpha: number, length: number, margin: number): number {
  // Solve length·(z − alpha) + margin + log(z / (PULL − z)) = 0, which rises with z, by bisected Newton.
  let low = 0;
  let high = PULL;
  let z = Math.min(Math.max(alpha, 1e-10), PULL - 1e-10);
  for (let step = 0; step < NEWTON_STEPS; step += 1) {
    const slope = length + PULL / (z * (PULL - z));
    const value = length * (z - alpha) + margin + Math.log(z / (PULL - z));
    if (Math.abs(value) < 1e-6) break;
    if (value > 0) high = z;
    else low = z;
    const newton = z - value / slope;
    z = newton > low && newton < high ? newton : (low + high) / 2;
  }
  return z;
}

function dot(weights: Float64Array, { rows, width }: Matrix, row: number): number {
  const entry = rows[row];
  let sum = weights[width] ?? 0;
  if (!entry) return sum;
  const { at, value } = entry;
  for (let i = 0; i < at.length; i += 1) sum += (weights[at[i] ?? 0] ?? 0) * (value[i] ?? 0);
  return sum;
}

function addRow(weights: Float64Array, { rows, width }: Matrix, row: number, by: number): void {
  const entry = rows[row];
  weights[width] = (weights[width] ?? 0) + by;
  if (!entry) return;
  const { at, value } = entry;
  for (let i = 0; i < at.length; i += 1) {
    const feature = at[i] ?? 0;
    weights[feature] = (weights[feature] ?? 0) + by * (value[i] ?? 0);
  }
}

/** The score of every row. */
export function scoresOf(matrix: Matrix, { weights, bias }: Linear): Float64Array {
  const withBias = new Float64Array(matrix.width + 1);
  withBias.set(weights);
  withBias[matrix.width] = bias;
  return Float64Array.from(matrix.rows, (_, row) => dot(withBias, matrix, row));
}

function signOf(wanted: Int8Array, row: number): number {
  return wanted[row] === 1 ? 1 : -1;
}

function shuffle(list: number[], next: () => number): void {
  for (let at = list.length - 1; at > 0; at -= 1) {
    const other = Math.floor(next() * (at + 1));
    const held = list[at] ?? 0;
    list[at] = list[other] ?? 0;
    list[other] = held;
  }
}

/** mulberry32: the same numbers from the same seed, on every machine. */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
