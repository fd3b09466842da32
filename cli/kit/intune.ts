import { admx, CATEGORY, INSTALL } from './admx';
import { type Intended, kitFields } from './fields';
import type { ChromiumBrowser, Source } from './routes';
import { element, inOneLine } from './xml';

/** One setting by its address, as Intune's custom profiles take it. */
export type OmaSetting = {
  '@odata.type': string;
  displayName: string;
  description: string;
  omaUri: string;
  value: string;
};

/**
 * A custom profile for Intune: takes in the template, installs the extension, sets what IT intends. The shape is
 * Microsoft Graph's `windows10CustomConfiguration`, so it can be posted as it is or typed in row by row.
 */
export function intuneProfile(browser: ChromiumBrowser, source: Source, intended: Intended): string {
  const rows: OmaSetting[] = [
    row(
      'Template',
      'The Group Policy template of the settings below.',
      `./Device/Vendor/MSFT/Policy/ConfigOperations/ADMXInstall/${appOf(browser)}/Policy/${appOf(browser)}`,
      admx(browser, source),
    ),
    row('Install Sensecheck', 'Installs it and keeps it.', uriOf(browser, INSTALL), '<enabled/>'),
    ...kitFields.flatMap(({ name, title, description }) => {
      const value = intended[name];
      return value === undefined ? [] : [row(title, description, uriOf(browser, name), dataOf(name, value))];
    }),
  ];
  const profile = {
    '@odata.type': '#microsoft.graph.windows10CustomConfiguration',
    displayName: `Sensecheck (${browser})`,
    description: 'Installs the Sensecheck extension and sets it.',
    omaSettings: rows,
  };
  return `${JSON.stringify(profile, null, 2)}\n`;
}

function row(displayName: string, description: string, omaUri: string, value: string): OmaSetting {
  return { '@odata.type': '#microsoft.graph.omaSettingString', displayName, description, omaUri, value };
}

function appOf(browser: ChromiumBrowser): string {
  return `Sensecheck${browser === 'edge' ? 'Edge' : 'Chrome'}`;
}

/** The category's path stands between the tildes. */
function uriOf(browser: ChromiumBrowser, policy: string): string {
  return `./Device/Vendor/MSFT/Policy/Config/${appOf(browser)}~Policy~${CATEGORY}/${policy}`;
}

function dataOf(id: string, value: string | boolean | string[]): string {
  if (typeof value === 'boolean') return value ? '<enabled/>' : '<disabled/>';
  // Lists alternate number and entry, between characters of the private range.
  const text = Array.isArray(value)
    ? value.flatMap((entry, index) => [String(index + 1), entry]).join('\uF000')
    : value;
  return `<enabled/>${inOneLine(element('data', { id, value: text }))}`;
}
