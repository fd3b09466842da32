import { managedFields } from '../../src/model/managed';
import { pathTo } from '../../src/rules/schema-problems';
import { readJson } from '../../src/store/json-text';
import { checkSettings as words } from '../../src/words/en-GB/check-settings';

/** One thing that is wrong with a file, and the line of the file it is on. */
export type Fault = { line: number; message: string };

/** The extension's settings as a file gives them. `path` is where they stand in it. */
export type FoundSettings = {
  settings: Record<string, unknown>;
  path: string;
  lineOf(path: string): number;
  faults: Fault[];
};

/**
 * Finds the settings in a file's text: Linux policy JSON of Chrome, Edge and Chromium (`3rdparty.extensions.<id>`),
 * Firefox's policies.json (`policies.3rdparty.Extensions.<id>`) or the bare settings. `id` says which extension is meant,
 * where a file has several. No settings come with what stands in the way of them.
 */
export function findSettings(
  text: string,
  id?: string,
): FoundSettings | { settings?: undefined; faults: Fault[] } {
  const json = readJson(text);
  if (!json.ok) return { faults: [{ line: json.line, message: words.notJson() }] };
  const { value, lineOf } = json;
  const faults = json.repeated.map((path) => ({ line: lineOf(path), message: words.repeated({ path }) }));
  const refuse = (path: string, message: string) => ({
    faults: [...faults, { line: lineOf(path), message }],
  });

  if (!isGroup(value)) return refuse('', words.notSettings());
  const place = extensionsIn(value);
  if (place === undefined) return { settings: value, path: '', lineOf, faults };
  const [path, extensions, fault] = place;
  if (fault !== undefined) return refuse(path, fault);
  const chosen = chooseId(extensions, id);
  if (!chosen.ok) return refuse(path, chosen.message);
  const settings = extensions[chosen.id];
  const own = pathTo(path, chosen.id);
  return isGroup(settings) ? { settings, path: own, lineOf, faults } : refuse(own, words.notSettings());
}

type Place = [path: string, extensions: Record<string, unknown>, fault?: string];

/** Where a policy file keeps extensions' settings; undefined when this is no policy file. */
function extensionsIn(file: Record<string, unknown>): Place | undefined {
  const { policies } = file;
  if (isGroup(policies)) return under(policies, 'policies.3rdparty', 'Extensions');
  if ('3rdparty' in file || 'ExtensionSettings' in file || 'ExtensionInstallForcelist' in file)
    return under(file, '3rdparty', 'extensions');
  return undefined;
}

function under(holder: Record<string, unknown>, path: string, name: string): Place {
  const thirdParty = holder['3rdparty'];
  if (!isGroup(thirdParty)) return [path, {}, words.noSettings()];
  const extensions = thirdParty[name];
  if (isGroup(extensions)) return [pathTo(path, name), extensions];
  const isSmall = name === 'Extensions' && 'extensions' in thirdParty;
  return [path, {}, isSmall ? words.smallExtensions() : words.noSettings()];
}

function chooseId(
  extensions: Record<string, unknown>,
  id: string | undefined,
): { ok: true; id: string } | { ok: false; message: string } {
  const ids = Object.keys(extensions);
  if (id !== undefined)
    return ids.includes(id) ? { ok: true, id } : { ok: false, message: words.noSuchId({ id }) };
  if (ids.length === 0) return { ok: false, message: words.noSettings() };
  const ours = ids.filter((one) => Object.keys(extensions[one] ?? {}).some((key) => key in managedFields));
  const [only, ...others] = ids.length === 1 ? ids : ours;
  if (only === undefined || others.length > 0) return { ok: false, message: words.whichOne({ ids: ours }) };
  return { ok: true, id: only };
}

function isGroup(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
