import { describe, expect, it } from 'vitest';
import { calibrate } from '../../../cli/train/calibrate';
import { fitLogistic, scoresOf } from '../../../cli/train/logistic';
import type { Matrix } from '../../../cli/train/matrix';
import { shareOf } from '../../../src/reader/say';

/** Feature 0 speaks for, feature 1 against, feature 2 is noise. */
const matrix: Matrix = {
  rows: Array.from({ length: 40 }, (_, row) => ({
    at: Int32Array.from([row % 2, 2]),
    value: Float64Array.from([1, (row % 5) / 5]),
  })),
  width: 3,
};
const wanted = Int8Array.from(matrix.rows, (_, row) => (row % 2 === 0 ? 1 : 0));

describe('fitLogistic', () => {
  it('tells what it was taught apart', () => {
    const scores = scoresOf(matrix, fitLogistic(matrix, wanted));
    expect(scores.every((score, row) => score > 0 === (wanted[row] === 1))).toBe(true);
  });

  it('gives the same weights to the bit', () => {
    expect(fitLogistic(matrix, wanted)).toEqual(fitLogistic(matrix, wanted));
  });

  it('is not taught by rows left out', () => {
    const turned = wanted.map((one, row) => (row < 38 ? one : -1));
    const { weights } = fitLogistic(matrix, turned);
    expect(weights[0]).toBeGreaterThan(0);
    expect(weights[1]).toBeLessThan(0);
  });
});

describe('calibrate', () => {
  it('makes a share of a score: two thirds of what scores 1 here were wanted', () => {
    const scores = Float64Array.from({ length: 600 }, (_, at) => (at % 2 === 0 ? 1 : -1));
    const answers = Int8Array.from(scores, (score, at) =>
      score > 0 ? Number(at % 3 !== 0) : Number(at % 5 === 0),
    );
    const calibration = calibrate(scores, answers);
    expect(shareOf(calibration, 1)).toBeCloseTo(2 / 3, 1);
    expect(shareOf(calibration, -1)).toBeCloseTo(1 / 5, 1);
  });

  it('does not run away where scores tell all apart', () => {
    const scores = Float64Array.from({ length: 400 }, (_, at) => (at % 4 === 0 ? 3 : -4) + (at % 7) / 10);
    const curve = calibrate(
      scores,
      Int8Array.from(scores, (score) => Number(score > 0)),
    );
    expect(curve.slope).toBeLessThan(20);
    expect(shareOf(curve, 3)).toBeGreaterThan(0.9);
    expect(shareOf(curve, -3)).toBeLessThan(0.1);
  });
});
