import { existsSync, readFileSync } from 'node:fs';

type Suite = { title: string; suites?: Suite[]; specs?: { tests: { status: string }[] }[] };

/**
 * The places whose every scenario passed in the last end-to-end run, as `site` and `name`. In: Playwright's JSON. Throws
 * when there was no run.
 */
export function passedPlaces(results: string): { site: string; name: string; date: string }[] {
  if (!existsSync(results)) throw new Error('There is no end-to-end run to read: npm run e2e makes one.');
  const { suites, stats }: { suites: Suite[]; stats: { startTime: string } } = JSON.parse(
    readFileSync(results, 'utf8'),
  );
  const places = suites
    .filter(({ title }) => title.endsWith('surfaces.spec.ts'))
    .flatMap((file) => file.suites ?? []);
  return places
    .filter(({ specs = [] }) =>
      specs.every(({ tests }) => tests.every(({ status }) => status === 'expected')),
    )
    .map(({ title }) => {
      const [site = '', name = ''] = title.split(' · ');
      return { site, name, date: stats.startTime.slice(0, 10) };
    });
}
