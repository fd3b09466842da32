import { describe, expect, it } from 'vitest';
import { wilson } from '../../../cli/evaluate/wilson';

describe('wilson', () => {
  // From the formula, worked by hand to three places.
  it.each([
    { part: 0, whole: 10, low: 0, high: 0.278 },
    { part: 10, whole: 10, low: 0.722, high: 1 },
    { part: 5, whole: 10, low: 0.237, high: 0.763 },
    { part: 81, whole: 263, low: 0.255, high: 0.366 },
  ])('$part of $whole lies between $low and $high', ({ part, whole, low, high }) => {
    expect(wilson(part, whole)?.low).toBeCloseTo(low, 3);
    expect(wilson(part, whole)?.high).toBeCloseTo(high, 3);
  });

  it('has nothing to say of nothing', () => {
    expect(wilson(0, 0)).toBeUndefined();
  });
});
