import type { Run } from '../../../src/reader/encoder/runs';
import { openEncoder, type StoredEncoder } from '../../../src/reader/encoder/weights-file';

type Rows = number[][];

/**
 * The encoder's arithmetic as plainly as it can be written, in doubles and on the whole draft at once, to hold the real
 * one against. Scores in the file's order.
 */
export function plainlyEncoded(stored: StoredEncoder, runs: Run[], around: Run, seen: string[]): number[] {
  const file = openEncoder(stored);
  const matrix = (name: string): Rows => {
    const { rows, cols, bytes, scales } = file.matrix(name);
    return Array.from({ length: rows }, (_, row) =>
      Array.from({ length: cols }, (_, col) => (bytes[row * cols + col] ?? 0) * (scales[row] ?? 0)),
    );
  };
  const vector = (name: string) => [...file.vector(name)];
  const linear = (x: number[], weights: string, bias: string) => {
    const by = vector(bias);
    return matrix(weights).map((row, at) => dot(row, x) + (by[at] ?? 0));
  };
  const norm = (x: number[], gain: string, shift: string, epsilon: number) => {
    const mean = sum(x) / x.length;
    const spread = sum(x.map((value) => (value - mean) ** 2)) / x.length;
    const [g, b] = [vector(gain), vector(shift)];
    return x.map((value, at) => ((value - mean) / Math.sqrt(spread + epsilon)) * (g[at] ?? 0) + (b[at] ?? 0));
  };
  const turns = vector('inv');
  const layer = (rows: Rows, at: number): Rows => {
    const name = (part: string) => `l${at}.${part}`;
    const input = rows[0]?.length ?? 0;
    const size = input / file.heads;
    const joined = rows.map((x) => linear(norm(x, name('g1'), name('b1'), 1e-6), name('wqkv'), name('bqkv')));
    return rows.map((x, place) => {
      const taken = Array.from({ length: file.heads }, (_, head) => {
        const part = (which: number, from: number) =>
          joined[from]?.slice(which * input + head * size, which * input + (head + 1) * size) ?? [];
        const looks = softmax(rows.map((_, other) => dot(part(0, place), part(1, other)) / Math.sqrt(size)));
        return part(2, 0).map((_, cell) =>
          sum(looks.map((look, other) => look * (part(2, other)[cell] ?? 0))),
        );
      }).flat();
      const widens = linear(taken, name('wo'), name('bo')).length !== input;
      const middle = plus(
        linear(taken, name('wo'), name('bo')),
        widens ? linear(x, name('wr'), name('br')) : x,
      );
      const fed = linear(norm(middle, name('g2'), name('b2'), 1e-6), name('w1'), name('c1'));
      return plus(
        linear(
          fed.map((value) => Math.max(0, value)),
          name('w2'),
          name('c2'),
        ),
        middle,
      );
    });
  };
  const read = ({ ids, kinds }: Run, name: string): Rows => {
    let rows = ids.map((id, place) => {
      const angles = turns.map((turn) => place * turn);
      let x = plus(matrix('E')[id] ?? [], [...angles.map(Math.sin), ...angles.map(Math.cos)]);
      for (const kind of kinds[place] ?? []) x = plus(x, matrix('S')[file.kinds.indexOf(kind)] ?? []);
      return x;
    });
    for (let at = 0; at < file.layers; at += 1) rows = layer(rows, at);
    return rows.map((x) => norm(x, `${name}.g`, `${name}.b`, 1e-5));
  };
  const rows = runs.flatMap((run) => read(run, 'norm'));
  const beside = read(around, 'normc');
  return file.scored.map((_, at) => {
    const looks = softmax(rows.map((x) => linear(x, 'Q', 'bQ')[at] ?? 0));
    const values = rows.map((x) => linear(x, 'V', 'bV')[at] ?? 0);
    const means = rows.map((x) => linear(x, 'H', 'bH')[at] ?? 0);
    const names = seen.map((name) => matrix('N')[at]?.[file.names.indexOf(name)] ?? 0);
    const stands = beside.map((x) => linear(x, 'HC', 'bHC')[at] ?? 0);
    return (
      dot(looks, values) +
      sum(means) / means.length +
      sum(names) +
      (vector('bN')[at] ?? 0) +
      (stands.length === 0 ? 0 : sum(stands) / stands.length)
    );
  });
}

function dot(a: number[], b: number[]): number {
  return sum(a.map((value, at) => value * (b[at] ?? 0)));
}

function plus(a: number[], b: number[]): number[] {
  return a.map((value, at) => value + (b[at] ?? 0));
}

function sum(list: number[]): number {
  return list.reduce((total, value) => total + value, 0);
}

function softmax(list: number[]): number[] {
  const all = list.map((value) => Math.exp(value));
  return all.map((value) => value / sum(all));
}
