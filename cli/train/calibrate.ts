import { type Curve, shareOf } from '../../src/reader/say';

const STEPS = 50;
/** A step is halved at most so often before the fit is taken as it stands. */
const HALVINGS = 20;

/**
 * Fits a logistic curve through scores of examples the reader had not seen (Platt 1999), by Newton's method with steps
 * halved until they help (Lin, Lin and Weng 2007): where scores tell all apart, whole steps run away. `wanted` is 1, 0, or
 * -1 for those left out.
 */
export function calibrate(scores: Float64Array, wanted: Int8Array): Curve {
  const used = Array.from(scores.keys()).filter((at) => wanted[at] !== -1);
  const yes = used.filter((at) => wanted[at] === 1).length;
  // Platt's own smoothing: no share is quite nought or one.
  const high = (yes + 1) / (yes + 2);
  const low = 1 / (used.length - yes + 2);
  const aimOf = (at: number) => (wanted[at] === 1 ? high : low);
  const lossOf = ({ slope, shift }: Curve) =>
    used.reduce((loss, at) => {
      const score = slope * (scores[at] ?? 0) + shift;
      return loss + Math.max(score, 0) - score * aimOf(at) + Math.log1p(Math.exp(-Math.abs(score)));
    }, 0);
  let curve: Curve = { slope: 1, shift: 0 };
  let loss = lossOf(curve);
  for (let step = 0; step < STEPS; step += 1) {
    let [gs, gb, hss, hsb, hbb] = [1e-9, 1e-9, 1e-6, 0, 1e-6];
    for (const at of used) {
      const score = scores[at] ?? 0;
      const share = shareOf(curve, score);
      const off = share - aimOf(at);
      const weight = Math.max(share * (1 - share), 1e-6);
      gs += off * score;
      gb += off;
      hss += weight * score * score;
      hsb += weight * score;
      hbb += weight;
    }
    if (Math.abs(gs) + Math.abs(gb) < 1e-6 * used.length) break;
    const determinant = hss * hbb - hsb * hsb;
    const next = halved((part) => ({
      slope: curve.slope - (part * (hbb * gs - hsb * gb)) / determinant,
      shift: curve.shift - (part * (hss * gb - hsb * gs)) / determinant,
    }));
    if (!next) break;
    curve = next;
    loss = lossOf(curve);
  }
  return curve;

  /** The longest step, of a whole, a half, a quarter and so on, that lowers the loss. */
  function halved(stepBy: (part: number) => Curve): Curve | undefined {
    for (let halving = 0; halving < HALVINGS; halving += 1) {
      const next = stepBy(0.5 ** halving);
      if (lossOf(next) < loss) return next;
    }
    return undefined;
  }
}
