/** The 97.5th percentile of the normal distribution, for 95 % two-sided. */
const Z = 1.959964;

/**
 * The 95 % interval of a share, as two shares between 0 and 1. Undefined when `whole` is nought.
 * Source: E. B. Wilson, Journal of the American Statistical Association 22 (1927), 209-212, without continuity correction.
 */
export function wilson(part: number, whole: number): { low: number; high: number } | undefined {
  if (whole === 0) return undefined;
  const share = part / whole;
  const spread = 1 + Z ** 2 / whole;
  const centre = (share + Z ** 2 / (2 * whole)) / spread;
  const half = (Z / spread) * Math.sqrt((share * (1 - share)) / whole + Z ** 2 / (4 * whole ** 2));
  return { low: Math.max(0, centre - half), high: Math.min(1, centre + half) };
}
