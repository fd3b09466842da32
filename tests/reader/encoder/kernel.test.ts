import { readFileSync } from 'node:fs';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { kernelFile } from '../../../cli/kernel/bytes';
import { encodeDraft } from '../../../src/reader/encoder/encode';
import { type Kernel, plainKernel } from '../../../src/reader/encoder/kernel';
import { fastestKernel, wasmKernel } from '../../../src/reader/encoder/kernel-wasm';
import { madeUp, tinyEncoder } from '../../support/tiny-encoder';

function wasm(): Kernel {
  const kernel = wasmKernel();
  if (!kernel) throw new Error('WebAssembly does not run here');
  return kernel;
}

function dot(one: ArrayLike<number>, other: ArrayLike<number>): number {
  return Array.from(one).reduce((sum, value, at) => sum + value * (other[at] ?? 0), 0);
}

/** Sums of a random product, without the padding. */
function product(kernel: Kernel, [rows, outputs, depth]: [number, number, number], fullest = false) {
  const next = madeUp(rows + outputs + depth);
  const number = (most: number) => (fullest ? most : Math.round(next() * most));
  const bytes = Int8Array.from({ length: outputs * depth }, () => number(127));
  const given = Int16Array.from({ length: rows * depth }, () => number(2047));
  const held = kernel.hold({ rows: outputs, cols: depth, bytes, scales: new Float32Array(outputs) });
  const sums = kernel.multiply(held, rows, (activations) => {
    for (let row = 0; row < rows; row += 1)
      activations.set(given.subarray(row * depth, (row + 1) * depth), row * held.cols);
  });
  const cell = (row: number, output: number) => sums[row * held.rows + output];
  const wanted = (row: number, output: number) =>
    given
      .subarray(row * depth, (row + 1) * depth)
      .reduce((sum, value, at) => sum + value * (bytes[output * depth + at] ?? 0), 0);
  const every = <One>(of: (row: number, output: number) => One) =>
    Array.from({ length: rows * outputs }, (_, at) => of(Math.floor(at / outputs), at % outputs));
  return { sums: every(cell), wanted: every(wanted) };
}

const SHAPES: [number, number, number][] = [
  [1, 1, 1],
  [4, 2, 8],
  [5, 3, 9],
  [13, 41, 256],
  [20, 64, 512],
];

describe.each([
  ['plain', plainKernel],
  ['WebAssembly', wasm],
])('the %s kernel', (_, make) => {
  it.each(SHAPES)('multiplies %i rows by %i of %i exactly', (...shape) => {
    const { sums, wanted } = product(make(), shape);
    expect(sums).toEqual(wanted);
  });

  it('holds the largest sums there are', () => {
    const { sums, wanted } = product(make(), [4, 2, 1536], true);
    expect(sums).toEqual(wanted);
  });

  it('holds several matrices, and forgets the rows before', () => {
    const kernel = make();
    for (const shape of [...SHAPES].reverse()) {
      const { sums, wanted } = product(kernel, shape);
      expect(sums).toEqual(wanted);
    }
  });
});

describe('attention', () => {
  /** What a head of made-up numbers takes, with draws as they come for shares, and as plain sums. */
  const attended = (kernel: Kernel, count: number, size: number) => {
    const next = madeUp(count + size);
    const room = () => Float32Array.from({ length: count * size }, next);
    const given = { queries: room(), keys: room(), values: room() };
    const taken = kernel.attend(
      count,
      size,
      (head) => {
        head.queries.set(given.queries);
        head.keys.set(given.keys);
        head.values.set(given.values);
      },
      () => undefined,
    );
    return { taken: [...taken], given };
  };

  it.each([
    [1, 4],
    [3, 8],
    [13, 32],
    [41, 64],
  ])('over %i rows of %i is the same to the last bit in both kernels, and right', (count, size) => {
    const { taken, given } = attended(wasm(), count, size);
    expect(taken).toEqual(attended(plainKernel(), count, size).taken);
    const { queries, keys, values } = given;
    const cells = (rows: Float32Array, row: number) => rows.subarray(row * size, (row + 1) * size);
    const others = Array.from({ length: count }, (_, other) => other);
    const draws = others.map((row) =>
      others.map((other) => dot(cells(queries, row), cells(keys, other)) / Math.sqrt(size)),
    );
    taken.forEach((value, at) => {
      const column = others.map((other) => cells(values, other)[at % size] ?? 0);
      expect(value).toBeCloseTo(dot(draws[Math.floor(at / size)] ?? [], column), 3);
    });
  });
});

describe('fastestKernel', () => {
  afterEach(() => {
    vi.unstubAllGlobals();
  });
  const seen = { sentences: ['crew late.'], marks: [[]], around: 'night', names: ['saw insult'] };

  it('says the same whichever kernel runs', () => {
    const plain = encodeDraft(tinyEncoder(plainKernel()), seen);
    expect(encodeDraft(tinyEncoder(fastestKernel()), seen)).toEqual(plain);
    vi.stubGlobal('WebAssembly', undefined);
    expect(wasmKernel()).toBeUndefined();
    expect(encodeDraft(tinyEncoder(fastestKernel()), seen)).toEqual(plain);
  });

  it('falls back where a policy refuses', () => {
    const refuse = () => {
      throw new EvalError('call to WebAssembly.Module() blocked by CSP');
    };
    vi.stubGlobal('WebAssembly', { Module: refuse, Instance: refuse, Memory: WebAssembly.Memory });
    expect(wasmKernel()).toBeUndefined();
    expect(encodeDraft(tinyEncoder(fastestKernel()), seen)).toBeDefined();
  });
});

describe('kernel-bytes.ts', () => {
  it('is what the source compiles to, and small', async () => {
    const file = readFileSync('src/reader/encoder/kernel-bytes.ts', 'utf8');
    expect(file).toBe(await kernelFile());
    expect(file.length).toBeLessThan(4_000);
  });
});
