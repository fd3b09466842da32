import type { Measured } from './measure';

/** How often drafts are held, counted by draft. A hold for a `may` alone can be defended and counts as neither. */
export type Holds = {
  risky: number;
  right: number;
  wrongOnRisky: number;
  clean: number;
  wrongOnClean: number;
};

/** Of every draft a natural timeline brings, how many have something that should be said. */
export const NATURAL_RISKY = 0.02;

/** A hold is right when a serious warning names a `must` that binds; wrong when no serious warning is even a `may`. */
export function countHolds(measured: Measured[]): Holds {
  const count: Holds = { risky: 0, right: 0, wrongOnRisky: 0, clean: 0, wrongOnClean: 0 };
  for (const one of measured) {
    const held = one.warned.filter(({ severity }) => severity === 'serious').map(({ concern }) => concern);
    const isRight = held.some((concern) => one.hit.includes(concern));
    const isWrong = held.length > 0 && !isRight && held.every((concern) => one.wrong.includes(concern));
    if (one.risky) {
      count.risky += 1;
      count.right += Number(isRight);
      count.wrongOnRisky += Number(isWrong);
    } else if (one.clean) {
      count.clean += 1;
      count.wrongOnClean += Number(isWrong);
    }
  }
  return count;
}

/**
 * The share of holds that would be right, 0 to 1, were `risky` of all drafts risky: the rates at which risky and clean
 * drafts are held stay as measured, only their mix changes. Undefined when either sort is lacking or nothing was held.
 */
export function rightAtMix(holds: Holds, risky: number = NATURAL_RISKY): number | undefined {
  if (holds.risky === 0 || holds.clean === 0) return undefined;
  const right = (risky * holds.right) / holds.risky;
  const wrong = (risky * holds.wrongOnRisky) / holds.risky + ((1 - risky) * holds.wrongOnClean) / holds.clean;
  return right + wrong === 0 ? undefined : right / (right + wrong);
}

/** Drafts with a `must` that should be serious, and how many of them are held for one of those. */
export function countSeriousHeld(measured: Measured[]): { part: number; whole: number } {
  const wanting = measured.filter((one) => one.must.some(({ severity }) => severity === 'serious'));
  return { part: wanting.filter(isHeldRightly).length, whole: wanting.length };
}

function isHeldRightly(one: Measured): boolean {
  const serious = one.must.filter(({ severity }) => severity === 'serious').map(({ concern }) => concern);
  return one.warned.some(({ severity, concern }) => severity === 'serious' && serious.includes(concern));
}
