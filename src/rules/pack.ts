import { type Pack, packSchema, type Section } from '../model/pack';
import { packProblems } from '../words/en-GB/pack-problems';
import las from './packs/las.json';
import scas from './packs/scas.json';
import swasft from './packs/swasft.json';
import wmas from './packs/wmas.json';
import yas from './packs/yas.json';
import { type PackProblem, schemaProblems } from './schema-problems';

export type { PackProblem };
export type ParsedPack = { ok: true; pack: Pack } | { ok: false; problems: PackProblem[] };

/** Reads a pack, whoever wrote it. A bad one is not used in part: every problem found is listed, in words for people. */
export function parsePack(value: unknown): ParsedPack {
  const parsed = packSchema.safeParse(value);
  const problems = parsed.success ? contradictions(parsed.data) : schemaProblems(parsed.error.issues, value);
  return parsed.success && problems.length === 0 ? { ok: true, pack: parsed.data } : { ok: false, problems };
}

const files: unknown[] = [las, scas, swasft, wmas, yas];
let parsedFiles: Readonly<Record<string, Pack>> | undefined;

/** The packs that come with the extension, by id; parsed on the first call. Throws when one of our own files is bad. */
export function builtInPacks(): Readonly<Record<string, Pack>> {
  parsedFiles ??= parseFiles();
  return parsedFiles;
}

/**
 * Whether the document is past its review date on `today` (ISO date). A date without a day lasts to its month's end;
 * without a date nothing has passed.
 */
export function isReviewPassed(pack: Pack, today: string): boolean {
  const { review } = pack.document;
  return review !== null && today.slice(0, review.length) > review;
}

function parseFiles(): Record<string, Pack> {
  // Without a prototype, so that a trust called "constructor" is not found.
  const packs: Record<string, Pack> = Object.create(null);
  for (const file of files) {
    const parsed = parsePack(file);
    if (!parsed.ok) throw new Error(`A built-in pack is bad: ${JSON.stringify(parsed.problems)}`);
    packs[parsed.pack.id] = parsed.pack;
  }
  return packs;
}

/** What the schema cannot say: dates that exist, no section twice, no concern twice, points under their own clause. */
function contradictions(pack: Pack): PackProblem[] {
  const problems: PackProblem[] = [];
  for (const key of ['approved', 'issued', 'review'] as const) {
    if (!isRealDate(pack.document[key]))
      problems.push({ path: `document.${key}`, message: packProblems.badDate() });
  }
  const refs = pack.sections.map(({ ref }) => ref);
  pack.sections.forEach((section, index) => {
    const path = `sections[${index}]`;
    if (refs.indexOf(section.ref) < index) {
      problems.push({ path: `${path}.ref`, message: packProblems.repeatedSection({ ref: section.ref }) });
    }
    problems.push(...sectionContradictions(section, path));
  });
  return problems;
}

function sectionContradictions(section: Section, path: string): PackProblem[] {
  const keys = section.concerns.map(({ id, account }) => `${id} ${account}`);
  const repeated = section.concerns.flatMap(({ id }, index) =>
    keys.indexOf(keys[index] ?? '') < index
      ? [{ path: `${path}.concerns[${index}].id`, message: packProblems.repeatedConcern({ id }) }]
      : [],
  );
  const stray = (section.points ?? []).flatMap((point, index) =>
    point.ref.startsWith(`${section.ref} point `)
      ? []
      : [{ path: `${path}.points[${index}].ref`, message: packProblems.strayPoint({ ref: section.ref }) }],
  );
  return [...repeated, ...stray];
}

/** Whether an ISO date, with or without a day, is in the calendar; null is no date at all. */
export function isRealDate(date: string | null): boolean {
  if (date === null) return true;
  const day = date.length === 'YYYY-MM'.length ? `${date}-01` : date;
  const time = Date.parse(`${day}T00:00:00Z`);
  // Some engines roll 31 April over to May.
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(day);
}
