import { readFileSync } from 'node:fs';
import { judgeSettings } from '../check-settings/judge-settings';
import { type Intended, kitFields } from './fields';

/** Where a roll-out begins: badge and popup, nothing on the page. */
export const DEFAULT_SETTINGS: Intended = { mode: 'quiet' };

/** What IT wants set, or why it cannot be used, a line a fault. */
export type ReadSettings = { ok: true; settings: Intended } | { ok: false; problems: string[] };

/** Reads the settings of a JSON file: an object of managed fields. Structured values may stand as JSON or as strings. */
export function readSettingsFile(file: string): ReadSettings {
  return readSettings(readFileSync(file, 'utf8'));
}

/** The same from the file's text. What `check-settings` would name is refused here, in its words. */
export function readSettings(text: string): ReadSettings {
  let given: unknown;
  try {
    given = JSON.parse(text);
  } catch (error) {
    return { ok: false, problems: [`The settings are not JSON: ${String(error)}`] };
  }
  if (typeof given !== 'object' || given === null || Array.isArray(given)) {
    return { ok: false, problems: ['The settings are not an object of fields.'] };
  }
  const values = Object.fromEntries(
    Object.entries(given).map(([name, value]) => [name, inOneForm(name, value)]),
  );
  const found = { settings: values, path: '', lineOf: () => 0, faults: [] };
  const problems = judgeSettings(found).map(({ message }) => message);
  // Each value has just been through the schema of its field, whose input this is.
  return problems.length > 0 ? { ok: false, problems } : { ok: true, settings: ordered(values as Intended) };
}

/** JSON without line feeds, which registry files and lists do not carry. */
function inOneForm(name: string, value: unknown): unknown {
  if (kitFields.find((field) => field.name === name)?.kind !== 'json') return value;
  if (typeof value !== 'string') return JSON.stringify(value);
  try {
    return JSON.stringify(JSON.parse(value));
  } catch {
    // The schema says what is wrong with it.
    return value;
  }
}

function ordered(values: Intended): Intended {
  return Object.fromEntries(
    kitFields.filter(({ name }) => values[name] !== undefined).map(({ name }) => [name, values[name]]),
  );
}
