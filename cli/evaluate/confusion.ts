import type { Measured } from './measure';

/** For one missed `must`: a concern that was said instead, or that nothing was, or only other musts of the same draft. */
export type Confusion = { missed: string; said: string; count: number };

export const NOTHING = 'nothing at all';
export const OTHER_MUSTS = 'only its other musts';

/** What was said where each missed `must` was not, most frequent first; a miss with two other warnings counts in both. */
export function countConfusions(measured: Measured[]): Confusion[] {
  const counts = new Map<string, Confusion>();
  for (const one of measured) {
    for (const missed of one.missed) {
      for (const said of saidInstead(one)) {
        const known = counts.get(`${missed} ${said}`) ?? { missed, said, count: 0 };
        counts.set(`${missed} ${said}`, { ...known, count: known.count + 1 });
      }
    }
  }
  return [...counts.values()].sort(
    (a, b) => b.count - a.count || a.missed.localeCompare(b.missed) || a.said.localeCompare(b.said),
  );
}

function saidInstead({ warned, hit }: Measured): string[] {
  const others = warned.map(({ concern }) => concern).filter((concern) => !hit.includes(concern));
  if (others.length > 0) return others;
  return [hit.length > 0 ? OTHER_MUSTS : NOTHING];
}
