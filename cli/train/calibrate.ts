/** What turns a score into a share: of examples that score so, about so many were wanted. */
export type Calibration = { slope: number; shift: number };

const STEPS = 50;

/**
 * Fits a logistic curve through scores of examples the reader had not seen (Platt 1999), by Newton's method. `wanted` is
 * 1, 0, or -1 for those left out.
 */
export function calibrate(scores: Float64Array, wanted: Int8Array): Calibration {
  const used = Array.from(scores.keys()).filter((at) => wanted[at] !== -1);
  const yes = used.filter((at) => wanted[at] === 1).length;
  // Platt's own smoothing: no share is quite nought or one.
  const high = (yes + 1) / (yes + 2);
  const low = 1 / (used.length - yes + 2);
  let slope = 1;
  let shift = 0;
  for (let step = 0; step < STEPS; step += 1) {
    let [gs, gb, hss, hsb, hbb] = [1e-9, 1e-9, 1e-6, 0, 1e-6];
    for (const at of used) {
      const score = scores[at] ?? 0;
      const share = shareOf({ slope, shift }, score);
      const off = share - (wanted[at] === 1 ? high : low);
      const weight = Math.max(share * (1 - share), 1e-6);
      gs += off * score;
      gb += off;
      hss += weight * score * score;
      hsb += weight * score;
      hbb += weight;
    }
    const determinant = hss * hbb - hsb * hsb;
    slope -= (hbb * gs - hsb * gb) / determinant;
    shift -= (hss * gb - hsb * gs) / determinant;
    if (Math.abs(gs) + Math.abs(gb) < 1e-6 * used.length) break;
  }
  return { slope, shift };
}

/** The share that a score stands for. */
export function shareOf({ slope, shift }: Calibration, score: number): number {
  return 1 / (1 + Math.exp(-(slope * score + shift)));
}

/** The score at which a share is reached. */
export function scoreAt({ slope, shift }: Calibration, share: number): number {
  return (Math.log(share / (1 - share)) - shift) / slope;
}
