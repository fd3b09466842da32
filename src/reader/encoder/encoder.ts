import type { SignalKind } from '../../model/signal';
import type { Scored } from '../model';
import type { Kernel } from './kernel';
import { applyLayer, type Layer, type Linear, type Norm, normed } from './layers';
import type { Vocabulary } from './pieces';
import { MOST_AROUND, type Run } from './runs';
import type { ByteMatrix, EncoderFile } from './weights-file';

/** The encoder ready to be asked: a small transformer over pieces of words and the signals that touch them. */
export type Encoder = {
  scored: Scored[];
  /** Its share of the second reader's score, 0 to 1. */
  share: number;
  vocabulary: Vocabulary;
  /** So many pieces are read together at most. */
  run: number;
  kernel: Kernel;
  heads: number;
  layers: Layer[];
  embeddings: ByteMatrix;
  signals: ByteMatrix;
  rowOfKind: Map<SignalKind, number>;
  /** What is added to a piece for its place in the run, a row a place: sines of ever slower turns, then cosines. */
  places: Float32Array;
  norm: Norm;
  normAround: Norm;
  /** Where to look for each thing scored, what is seen there, and what the draft says on the whole. */
  look: Linear;
  value: Linear;
  mean: Linear;
  around: Linear;
  seen: ByteMatrix;
  seenBias: Float32Array;
  columnOfName: Map<string, number>;
};

/** Takes the weights into the kernel. Throws where the file lacks one; it must have layers. */
export function unpackEncoder(file: EncoderFile, kernel: Kernel): Encoder {
  const linear = (weights: string, bias: string): Linear => ({
    weights: kernel.hold(file.matrix(weights)),
    bias: file.vector(bias),
  });
  const norm = (gain: string, shift: string, epsilon: number): Norm => ({
    gain: file.vector(gain),
    shift: file.vector(shift),
    epsilon,
  });
  const layerAt = (at: number): Layer => {
    const name = (part: string) => `l${at}.${part}`;
    const beforeAttention = norm(name('g1'), name('b1'), 1e-6);
    const beforeFeed = norm(name('g2'), name('b2'), 1e-6);
    const isWidening = beforeAttention.gain.length !== beforeFeed.gain.length;
    return {
      beforeAttention,
      queryKeyValue: linear(name('wqkv'), name('bqkv')),
      output: linear(name('wo'), name('bo')),
      residual: isWidening ? linear(name('wr'), name('br')) : undefined,
      beforeFeed,
      feedIn: linear(name('w1'), name('c1')),
      feedOut: linear(name('w2'), name('c2')),
    };
  };
  return {
    scored: file.scored,
    share: file.share,
    vocabulary: file.vocabulary,
    run: file.run,
    kernel,
    heads: file.heads,
    layers: Array.from({ length: file.layers }, (_, at) => layerAt(at)),
    embeddings: file.matrix('E'),
    signals: file.matrix('S'),
    rowOfKind: new Map(file.kinds.map((kind, at) => [kind, at])),
    places: placesOf(Math.max(file.run, MOST_AROUND), file.vector('inv')),
    norm: norm('norm.g', 'norm.b', 1e-5),
    normAround: norm('normc.g', 'normc.b', 1e-5),
    look: linear('Q', 'bQ'),
    value: linear('V', 'bV'),
    mean: linear('H', 'bH'),
    around: linear('HC', 'bHC'),
    seen: file.matrix('N'),
    seenBias: file.vector('bN'),
    columnOfName: new Map(file.names.map((name, at) => [name, at])),
  };
}

/** What the encoder makes of each piece of a run, having read the whole run: a row a piece, normed by `norm`. */
export function readRun(encoder: Encoder, run: Run, norm: Norm): Float32Array {
  let rows = embedded(encoder, run);
  for (const layer of encoder.layers) rows = applyLayer(encoder.kernel, layer, rows, encoder.heads);
  return normed(rows, norm);
}

/** Rows for so many places; `turns` says how much faster each number of a place turns than the next. */
function placesOf(count: number, turns: Float32Array): Float32Array {
  return Float32Array.from({ length: count * turns.length * 2 }, (_, at) => {
    const place = Math.floor(at / (turns.length * 2));
    const angle = place * (turns[at % turns.length] ?? 0);
    return at % (turns.length * 2) < turns.length ? Math.sin(angle) : Math.cos(angle);
  });
}

/** Each piece with the signals that touch it and its place. */
function embedded({ embeddings, signals, rowOfKind, places }: Encoder, { ids, kinds }: Run): Float32Array {
  const width = embeddings.cols;
  const rows = places.slice(0, ids.length * width);
  ids.forEach((id, place) => {
    const row = rows.subarray(place * width, (place + 1) * width);
    addRow(row, embeddings, id);
    for (const kind of kinds[place] ?? []) {
      const at = rowOfKind.get(kind);
      if (at !== undefined) addRow(row, signals, at);
    }
  });
  return rows;
}

function addRow(row: Float32Array, { cols, bytes, scales }: ByteMatrix, at: number): void {
  const scale = scales[at] ?? 0;
  for (let col = 0; col < cols; col += 1) row[col] = (row[col] ?? 0) + (bytes[at * cols + col] ?? 0) * scale;
}
