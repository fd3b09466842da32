import type { Described } from './age-and-sex';
import structure from './age-structure.json';
import towns from './town-populations.json';

/**
 * About how many people of an age, and of a sex where it is known, live in a town: the town's people times the part of
 * the country's people who are so. The name is read without regard to case or hyphens. Nothing for a place whose size
 * isn't known. Sources: `town-populations.json` and `age-structure.json` say theirs.
 * Misses: a town's own shape (students, a retirement coast) and growth since its people were counted.
 */
export function howManyFit(described: Described, town: string): number | undefined {
  const known = knownTown(town);
  return known && known.people * partOfAll(described);
}

/**
 * A town as its table writes it and the people who live there; nothing for one that isn't known. A day behind the name,
 * as `place` signals may have it ("Otley on Sunday"), is left off.
 */
export function knownTown(town: string): { name: string; people: number } | undefined {
  byKey ??= new Map(
    Object.entries(towns.populations).map(([name, people]) => [keyOf(name), { name, people }]),
  );
  return byKey.get(keyOf(town.replace(DAY_BEHIND, '')));
}

/** A number no finer than it can be known: 10, 15, 20, 25, 30, 40 … 90 and their tenfolds. Nothing below 10. */
export function roughly(count: number): number | undefined {
  if (count < 10) return undefined;
  const ten = 10 ** Math.floor(Math.log10(count));
  const nearest = [1, 1.5, 2, 2.5, 3, 4, 5, 6, 7, 8, 9, 10].reduce((best, step) =>
    Math.abs(step * ten - count) < Math.abs(best * ten - count) ? step : best,
  );
  return nearest * ten;
}

function partOfAll({ from, to, sex }: Described): number {
  let of10000 = 0;
  for (const band of structure.bands) {
    const years = Math.min(to, band.to) - Math.max(from, band.from) + 1;
    if (years <= 0) continue;
    const ofSex = sex === undefined ? 1 : sex === 'male' ? band.male : 1 - band.male;
    of10000 += (band.of10000 * ofSex * years) / (band.to - band.from + 1);
  }
  return of10000 / 10_000;
}

/** Made when first asked for: importing does nothing. */
let byKey: Map<string, { name: string; people: number }> | undefined;

const DAY_BEHIND = / (?:on )?(?:mon|tues|wednes|thurs|fri|satur|sun)day.*$/i;

function keyOf(name: string): string {
  return name.toLowerCase().replace(/-/g, ' ').replace(/’/g, "'").trim();
}
