import type { Intended } from './fields';
import { type ChromiumBrowser, installEntry, type Source } from './routes';

/** Where each browser reads policy files on Linux. Chromium takes what Chrome takes. */
export const LINUX_FOLDERS = {
  chrome: '/etc/opt/chrome/policies/managed',
  edge: '/etc/opt/edge/policies/managed',
  chromium: '/etc/chromium/policies/managed',
} as const;

/** A policy file that installs the extension and sets what IT intends. */
export function linuxJson(browser: ChromiumBrowser, source: Source, intended: Intended): string {
  const policies = {
    ExtensionSettings: { [source.id]: installEntry(browser, source) },
    '3rdparty': { extensions: { [source.id]: intended } },
  };
  return `${JSON.stringify(policies, null, 2)}\n`;
}
