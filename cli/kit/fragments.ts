import type { Intended } from './fields';

/** Values this long are compared by their beginning: storage cuts long ones into pieces. */
const ENOUGH = 120;

/**
 * What stands in JSON where a setting has been received, as `"mode":"quiet"`, without any (plain) space, a row a field. In the
 * form in which Chromium writes JSON: a `<` is escaped there.
 */
export function fragments(intended: Intended): [name: string, fragment: string][] {
  return Object.entries(intended).map(([name, value]) => {
    const json = `${JSON.stringify(name)}:${JSON.stringify(value)}`;
    const squeezed = json.replace(/[ \t\r\n\v\f]/g, '').replaceAll('<', '\\u003C');
    return [name, [...squeezed].slice(0, ENOUGH).join('')];
  });
}
