import { type Held, type Kernel, padded, plainKernel, rowsInBlocks, scaleOf } from './kernel';
import { kernelBytes } from './kernel-bytes';

/** What the compiled kernel gives; places are in bytes of its memory. */
type Exports = {
  memory: WebAssembly.Memory;
  multiply(
    activations: number,
    weights: number,
    sums: number,
    rows: number,
    outputs: number,
    depth: number,
  ): void;
  draw(queries: number, keys: number, draws: number, count: number, size: number, scale: number): void;
  take(shares: number, values: number, taken: number, count: number, size: number): void;
};

/** The fastest kernel that may run here: a page's policy or an old browser may refuse WebAssembly, and then the plain one does. */
export function fastestKernel(): Kernel {
  return wasmKernel() ?? plainKernel();
}

/** The kernel in WebAssembly, several times faster; `undefined` where it may not run. */
export function wasmKernel(): Kernel | undefined {
  const exports = instantiated();
  return exports && kernelOver(exports);
}

function instantiated(): Exports | undefined {
  if (typeof WebAssembly === 'undefined') return undefined;
  const bytes = Uint8Array.from(atob(kernelBytes), (letter) => letter.charCodeAt(0));
  try {
    const { exports } = new WebAssembly.Instance(new WebAssembly.Module(bytes));
    const { memory, multiply, draw, take } = exports;
    if (!(memory instanceof WebAssembly.Memory)) return undefined;
    return isFunction(multiply) && isFunction(draw) && isFunction(take)
      ? { memory, multiply, draw, take }
      : undefined;
  } catch {
    return undefined; // Browsers differ in what they throw where the policy refuses it; the plain kernel says the same.
  }
}

function isFunction(value: WebAssembly.ExportValue | undefined): value is (...places: number[]) => void {
  return typeof value === 'function';
}

const PAGE = 65_536;

function kernelOver({ memory, multiply, draw, take }: Exports): Kernel {
  let used = 0;
  const makeRoom = (bytes: number) => {
    const missing = used + bytes - memory.buffer.byteLength;
    if (missing > 0) memory.grow(Math.ceil(missing / PAGE));
  };
  return {
    hold(matrix): Held {
      const { rows, cols, bytes } = padded(matrix);
      const at = used;
      makeRoom(bytes.length);
      new Int8Array(memory.buffer, at, bytes.length).set(bytes);
      used = Math.ceil((at + bytes.length) / 16) * 16;
      return { rows, cols, scales: matrix.scales, at };
    },
    multiply({ rows: outputs, cols, at }, rows, fill) {
      const high = rowsInBlocks(rows);
      const sums = used + high * cols * 2;
      makeRoom(high * cols * 2 + high * outputs * 4);
      const activations = new Int16Array(memory.buffer, used, high * cols).fill(0);
      fill(activations);
      multiply(used, at, sums, high, outputs, cols);
      return new Int32Array(memory.buffer, sums, high * outputs);
    },
    attend(count, size, fill, share) {
      const wide = count * size * 4;
      const draws = used + 3 * wide;
      const taken = draws + count * count * 4;
      makeRoom(taken + wide - used);
      const floats = (at: number, length: number) => new Float32Array(memory.buffer, at, length);
      const [queries, keys, values] = [used, used + wide, used + 2 * wide];
      fill({
        queries: floats(queries, count * size),
        keys: floats(keys, count * size),
        values: floats(values, count * size),
      });
      draw(queries, keys, draws, count, size, scaleOf(size));
      share(floats(draws, count * count));
      take(draws, values, taken, count, size);
      return floats(taken, count * size);
    },
  };
}
