import type { Intended } from './fields';
import { type ChromiumBrowser, installEntry, type Source } from './routes';

/** One value under `HKEY_LOCAL_MACHINE`. A number is a DWORD, a string a REG_SZ. */
export type RegistryValue = { key: string; name: string; value: string | number };

/** Where each browser reads policies. */
export const POLICY_ROOTS: Record<ChromiumBrowser, string> = {
  chrome: 'SOFTWARE\\Policies\\Google\\Chrome',
  edge: 'SOFTWARE\\Policies\\Microsoft\\Edge',
};

/** The extension's own settings. */
export function settingsKey(browser: ChromiumBrowser, id: string): string {
  return `${POLICY_ROOTS[browser]}\\3rdparty\\extensions\\${id}\\policy`;
}

/** The entry that installs it. A key, not the JSON value, so that other extensions' entries are left alone. */
export function installKey(browser: ChromiumBrowser, id: string): string {
  return `${POLICY_ROOTS[browser]}\\ExtensionSettings\\${id}`;
}

/** All values that install the extension and set what IT intends. A list is a key of its own, its entries counted from 1. */
export function registryValues(
  browser: ChromiumBrowser,
  source: Source,
  intended: Intended,
): RegistryValue[] {
  const install = Object.entries(installEntry(browser, source)).map(([name, value]) => ({
    key: installKey(browser, source.id),
    name,
    value: plain(value),
  }));
  const key = settingsKey(browser, source.id);
  const settings = Object.entries(intended).flatMap(([name, value]): RegistryValue[] =>
    Array.isArray(value)
      ? value.map((entry, index) => ({ key: `${key}\\${name}`, name: String(index + 1), value: entry }))
      : [{ key, name, value: plain(value) }],
  );
  return [...install, ...settings];
}

function plain(value: string | boolean): string | number {
  return typeof value === 'boolean' ? Number(value) : value;
}
