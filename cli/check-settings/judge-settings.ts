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
import { nearest } from '../../src/words/nearest';
import { selectorFault } from './css-selector';
import type { Fault, FoundSettings } from './find-settings';

/** Everything that is wrong with settings, in the order of the file: what browsers would drop, and what we would refuse. */
export function judgeSettings(given: FoundSettings): Fault[] {
  const found = { ...given, settings: inTexts(given) };
  const { settings } = found;
  const faults = Object.entries(settings).flatMap(([field, value]) =>
    isField(field) ? faultsIn(field, value, found) : [unknownField(field, found)],
  );
  faults.push(...together(found), ...strangeSelectors(found));
  return [...found.faults, ...faults].sort((a, b) => a.line - b.line);
}

/** What is not wrong and yet worth knowing: a setting without effect beside another, a form that only the kit takes. */
export function remarksOn(found: FoundSettings): Fault[] {
  const { mode, holdAt } = found.settings;
  const remarks = Object.keys(found.settings)
    .filter((field) => isInKitForm(field, found))
    .map((field) => ({ line: lineOf(found, field), message: words.inKitForm({ field }) }));
  if (holdAt !== undefined && (mode === 'quiet' || mode === 'tips'))
    remarks.push({ line: lineOf(found, 'holdAt'), message: words.noHold({ mode }) });
  return remarks;
}

/** In a file for the kit a structured value may stand as it is; in a browser's own policy never. */
function isInKitForm(field: string, { settings, path }: FoundSettings): boolean {
  const value = settings[field];
  return path === '' && field in structuredFields && typeof value === 'object' && value !== null;
}

function inTexts(found: FoundSettings): Record<string, unknown> {
  const entries = Object.entries(found.settings).map(([field, value]) => [
    field,
    isInKitForm(field, found) ? JSON.stringify(value) : value,
  ]);
  return Object.fromEntries(entries);
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
    choices: { trust: null, messages: false, sitesOff: [], history: false, ownWords: [] },
    paused: [],
    managed: { managed: parseManaged(settings).managed, problems: [], isManaged: true, changesText },
    builtIn: Object.values(builtInPacks()),
  });
  return problems.map((problem) => inFile(problem, { path, lineOf: at }));
}

/** Selectors that would not be used: no site has them, or no browser reads them. */
function strangeSelectors(found: FoundSettings): Fault[] {
  const { siteOverrides = {} } = parseManaged({ siteOverrides: found.settings.siteOverrides }).managed;
  const line = lineOf(found, 'siteOverrides');
  return sites.flatMap(({ id: site, selectors }) =>
    Object.entries(siteOverrides[site] ?? {}).flatMap(([name, selector]): Fault[] => {
      const known = Object.keys(selectors);
      if (!known.includes(name)) return [{ line, message: words.unknownSelector({ site, name, known }) }];
      const fault = selectorFault(selector);
      return fault === undefined ? [] : [{ line, message: words.badSelector({ site, name, fault }) }];
    }),
  );
}

function inFile(problem: ManagedProblem, found: Pick<FoundSettings, 'path' | 'lineOf'>): Fault {
  const isInList = !(problem.field in structuredFields) && problem.at !== undefined;
  const place = isInList ? `${problem.field}${problem.at}` : problem.field;
  return { line: lineOf(found, place), message: pages.problem(problem) };
}

function lineOf({ path, lineOf: at }: Pick<FoundSettings, 'path' | 'lineOf'>, field: string): number {
  return at(pathTo(path, field));
}
