import schema from '../../public/managed_schema.json';
import { type ManagedField, managedFields, structuredFields } from '../../src/model/managed';
import type { ManagedProblem } from '../../src/model/settings';
import { builtInPacks } from '../../src/rules/pack';
import { pathTo } from '../../src/rules/schema-problems';
import { sites } from '../../src/sites/index';
import { parseManaged, readField } from '../../src/store/parse-managed';
import { resolveSettings } from '../../src/store/resolve-settings';
import { pages } from '../../src/words/en-GB';
import { checkSettings as words } from '../../src/words/en-GB/check-settings';
import type { Fault, FoundSettings } from './find-settings';
import { nearest } from './nearest';

/** Everything that is wrong with settings, in the order of the file: what browsers would drop, and what we would refuse. */
export function judgeSettings(found: FoundSettings): Fault[] {
  const { settings } = found;
  const faults = Object.entries(settings).flatMap(([field, value]) =>
    isField(field) ? faultsIn(field, value, found) : [unknownField(field, found)],
  );
  faults.push(...together(found), ...strangeSelectors(found));
  return [...found.faults, ...faults].sort((a, b) => a.line - b.line);
}

/** What is not wrong and yet worth knowing: a setting without effect beside another. */
export function remarksOn(found: FoundSettings): Fault[] {
  const { mode, holdAt } = found.settings;
  if (holdAt === undefined || (mode !== 'quiet' && mode !== 'tips')) return [];
  return [{ line: lineOf(found, 'holdAt'), message: words.noHold({ mode }) }];
}

type Loose = { type: string; items?: { type: string } };
const loose: Record<ManagedField, Loose> = schema.properties;

function isField(name: string): name is ManagedField {
  return Object.hasOwn(managedFields, name);
}

function unknownField(field: string, found: FoundSettings): Fault {
  const meant = nearest(field, Object.keys(managedFields));
  return { line: lineOf(found, field), message: words.unknown({ field, meant }) };
}

function faultsIn(field: ManagedField, value: unknown, found: FoundSettings): Fault[] {
  const line = lineOf(found, field);
  const { type, items } = loose[field];
  if (field in structuredFields && typeof value === 'object' && value !== null)
    return [{ line, message: words.notInText({ field }) }];
  const hasItems = Array.isArray(value) && value.every((entry) => typeOf(entry) === items?.type);
  if (typeOf(value) !== type || (type === 'array' && !hasItems))
    return [{ line, message: words.wrongType({ field, type }) }];
  return readField(field, value).problems.map((problem) => inFile(problem, found));
}

function typeOf(value: unknown): string {
  return Array.isArray(value) ? 'array' : typeof value;
}

/** What only shows when the settings are put together: a trust that is not there, changes that do not fit their pack. */
function together({ settings, path, lineOf: at }: FoundSettings): Fault[] {
  const changesText = typeof settings.packChanges === 'string' ? settings.packChanges : undefined;
  const { problems } = resolveSettings({
    choices: { trust: null, messages: false, sitesOff: [], history: false },
    paused: [],
    managed: { managed: parseManaged(settings).managed, problems: [], isManaged: true, changesText },
    builtIn: Object.values(builtInPacks()),
  });
  return problems.map((problem) => inFile(problem, { path, lineOf: at }));
}

/** Selectors that no site has: well written, and yet of no use. */
function strangeSelectors(found: FoundSettings): Fault[] {
  const { siteOverrides = {} } = parseManaged({ siteOverrides: found.settings.siteOverrides }).managed;
  return sites.flatMap(({ id: site, selectors }) => {
    const known = Object.keys(selectors);
    const strange = Object.keys(siteOverrides[site] ?? {}).filter((name) => !known.includes(name));
    return strange.map((name) => ({
      line: lineOf(found, 'siteOverrides'),
      message: words.unknownSelector({ site, name, known }),
    }));
  });
}

function inFile(problem: ManagedProblem, found: Pick<FoundSettings, 'path' | 'lineOf'>): Fault {
  const isInList = !(problem.field in structuredFields) && problem.at !== undefined;
  const place = isInList ? `${problem.field}${problem.at}` : problem.field;
  return { line: lineOf(found, place), message: pages.problem(problem) };
}

function lineOf({ path, lineOf: at }: Pick<FoundSettings, 'path' | 'lineOf'>, field: string): number {
  return at(pathTo(path, field));
}
