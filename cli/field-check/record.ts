import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import * as z from 'zod';
import type { SiteId } from '../../src/model/draft';
import { siteIdSchema } from '../../src/model/draft';

const seenSchema = z.object({ version: z.string(), date: z.string() });
const entrySchema = z.object({
  site: siteIdSchema,
  name: z.string(),
  /** When all its scenarios last passed on the hand-made page, in every browser. */
  fixture: z.nullable(seenSchema),
  /** When a person last saw it work on the real site. */
  real: z.nullable(seenSchema),
});
export type Entry = z.infer<typeof entrySchema>;
export type Seen = z.infer<typeof seenSchema>;

const SITE_NAMES: Record<SiteId, string> = {
  x: 'X',
  facebook: 'Facebook',
  linkedin: 'LinkedIn',
  instagram: 'Instagram',
};

/** What is known of each place to write in. In: the folder of `docs`. An empty list before anything was recorded. */
export function readRecord(docs: string): Entry[] {
  const file = path.join(docs, 'sites.json');
  return existsSync(file) ? z.array(entrySchema).parse(JSON.parse(readFileSync(file, 'utf8'))) : [];
}

/** The record with one more thing seen; places keep their order, new ones come last. */
export function noted(record: readonly Entry[], site: SiteId, name: string, change: Partial<Entry>): Entry[] {
  const known = record.find((entry) => entry.site === site && entry.name === name);
  if (!known) return [...record, { site, name, fixture: null, real: null, ...change }];
  return record.map((entry) => (entry === known ? { ...entry, ...change } : entry));
}

/** Writes `sites.json`, and `sites.md` for people. */
export function writeRecord(docs: string, record: readonly Entry[]): void {
  writeFileSync(path.join(docs, 'sites.json'), `${JSON.stringify(record, null, 2)}\n`);
  writeFileSync(path.join(docs, 'sites.md'), asPage(record));
}

/** The record as a page: one table a site. */
export function asPage(record: readonly Entry[]): string {
  const sites = (Object.keys(SITE_NAMES) as SiteId[]).filter((site) =>
    record.some((entry) => entry.site === site),
  );
  const said = (seen: Seen | null) => (seen ? `${seen.date} (${seen.version})` : 'never');
  const tables = sites.map((site) => {
    const rows = record
      .filter((entry) => entry.site === site)
      .map(({ name, fixture, real }) => `| ${name} | ${said(fixture)} | ${said(real)} |`);
    return `## ${SITE_NAMES[site]}\n\n| place to write in | hand-made page | real site |\n| --- | --- | --- |\n${rows.join('\n')}\n`;
  });
  return `# Where it was last seen working\n\n${INTRODUCTION}\n\n${tables.join('\n')}`;
}

const INTRODUCTION = `Sites change monthly. The hand-made pages copy what was known of them, over the same editors; a date there is of the
last end-to-end run in which every scenario that ran on the place passed (\`npm run e2e -- --all\` runs all of them in Chromium
and Firefox). \`npm run field-check\` is how a person with real accounts sees for themselves, in ten minutes, without posting
anything. "Never" on a real site means that nobody has recorded it yet, not that it fails.`;
