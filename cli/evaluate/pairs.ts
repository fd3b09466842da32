import type { Measured } from './measure';

/**
 * Minimal pairs with both sides right. A clean side is right when it raises no alarm; a risky one when one of its musts is
 * said, and nothing above a note that only its twin should be told. A pair lies within one fold; half a pair, or one with
 * a side that the policy does not bind at all, is left out.
 */
export function countPairs(measured: Measured[]): { part: number; whole: number } {
  const pairs = new Map<string, Measured[]>();
  for (const one of measured) {
    if (one.draft.pair === undefined) continue;
    const key = `${one.draft.fold}/${one.draft.pair}`;
    pairs.set(key, [...(pairs.get(key) ?? []), one]);
  }
  const whole = [...pairs.values()].filter(
    (sides) => sides.length > 1 && sides.every((side) => side.clean || side.risky),
  );
  return { part: whole.filter(areAllRight).length, whole: whole.length };
}

function areAllRight(sides: Measured[]): boolean {
  return sides.every((side) => {
    if (side.clean) return !side.alarmed;
    const twins = sides.filter((one) => one !== side).flatMap((one) => one.draft.must);
    const isToldTwins = side.warned.some(
      ({ concern, severity }) =>
        severity !== 'note' && side.wrong.includes(concern) && twins.includes(concern),
    );
    return side.hit.length > 0 && !isToldTwins;
  });
}
