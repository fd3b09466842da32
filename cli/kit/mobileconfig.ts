import { createHash } from 'node:crypto';
import { build, type PlistValue } from 'plist';
import type { Intended } from './fields';
import { firefoxPolicies } from './firefox-policies';
import { type ChromiumBrowser, installEntry, type Route, type Source } from './routes';

/** The preference domains of the browsers on macOS. */
export const DOMAINS: Record<ChromiumBrowser, string> = {
  chrome: 'com.google.Chrome',
  edge: 'com.microsoft.Edge',
};

/**
 * A configuration profile for Chrome or Edge on macOS. The extension's settings stand in a domain of their own, named
 * for its id: a `3rdparty` key is read by nobody there.
 */
export function chromiumProfile(browser: ChromiumBrowser, source: Source, intended: Intended): string {
  return profile(`sensecheck.${browser}.${source.id}`, [
    [DOMAINS[browser], { ExtensionSettings: { [source.id]: installEntry(browser, source) } }],
    [`${DOMAINS[browser]}.extensions.${source.id}`, intended],
  ]);
}

/** A configuration profile for Firefox on macOS. */
export function firefoxProfile(route: Route, intended: Intended): string {
  const policies = firefoxPolicies(route, intended) as { [key: string]: PlistValue };
  return profile(`sensecheck.firefox.${route.name}`, [
    ['org.mozilla.firefox', { EnterprisePoliciesEnabled: true, ...policies }],
  ]);
}

function profile(
  identifier: string,
  payloads: [domain: string, values: Record<string, PlistValue>][],
): string {
  const header = (name: string, type: string) => ({
    PayloadDisplayName: 'Sensecheck',
    PayloadIdentifier: name,
    PayloadType: type,
    PayloadUUID: uuidOf(name),
    PayloadVersion: 1,
  });
  const content = payloads.map(([domain, values]) => ({
    ...header(`${identifier}.${domain}`, domain),
    ...values,
  }));
  return `${build({ ...header(identifier, 'Configuration'), PayloadScope: 'System', PayloadContent: content })}\n`;
}

/** A profile's name in 128 bits that stays the same from kit to kit, so that a new one takes the old one's place. */
function uuidOf(name: string): string {
  const hex = createHash('sha256').update(name).digest('hex').toUpperCase();
  return [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `8${hex.slice(13, 16)}`,
    `A${hex.slice(17, 20)}`,
    hex.slice(20, 32),
  ].join('-');
}
