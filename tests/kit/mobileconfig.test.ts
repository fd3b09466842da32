import { type PlistValue, parse } from 'plist';
import { describe, expect, it } from 'vitest';
import { chromiumProfile, firefoxProfile } from '../../cli/kit/mobileconfig';
import { managedFields } from '../../src/model/managed';
import { everyField, ID, route, source } from './every-field';

type Payload = { PayloadType: string; PayloadUUID: string; [key: string]: PlistValue };
type Profile = Payload & { PayloadContent: Payload[] };

function read(text: string): Profile {
  return parse(text) as Profile;
}

function settingsOf(payload: Payload | undefined): Record<string, unknown> {
  return Object.fromEntries(Object.entries(payload ?? {}).filter(([name]) => !name.startsWith('Payload')));
}

describe.each([
  ['chrome', 'com.google.Chrome'],
  ['edge', 'com.microsoft.Edge'],
] as const)('%s', (browser, domain) => {
  const profile = read(chromiumProfile(browser, source, everyField));

  it('installs in the browser’s domain, and sets every managed field in the extension’s own', () => {
    const [install, settings] = profile.PayloadContent;
    expect(install?.PayloadType).toBe(domain);
    expect(settingsOf(install)).toMatchObject({
      ExtensionSettings: { [ID]: { installation_mode: 'force_installed' } },
    });
    expect(settings?.PayloadType).toBe(`${domain}.extensions.${ID}`);
    expect(settingsOf(settings)).toEqual(everyField);
    expect(Object.keys(settingsOf(settings))).toEqual(Object.keys(managedFields));
  });

  it('has ids that differ from each other and stay the same from kit to kit', () => {
    const ids = [profile, ...profile.PayloadContent].map(({ PayloadUUID }) => PayloadUUID);
    expect(new Set(ids).size).toBe(3);
    for (const id of ids) expect(id).toMatch(/^[0-9A-F]{8}(-[0-9A-F]{4}){3}-[0-9A-F]{12}$/);
    const again = read(chromiumProfile(browser, source, {}));
    expect(again.PayloadUUID).toBe(profile.PayloadUUID);
  });
});

it('Firefox: policies are switched on, and hold what policies.json holds', () => {
  const [payload] = read(firefoxProfile(route, everyField)).PayloadContent;
  expect(payload?.PayloadType).toBe('org.mozilla.firefox');
  expect(settingsOf(payload)).toMatchObject({
    EnterprisePoliciesEnabled: true,
    '3rdparty': { Extensions: { [route.firefox.id]: everyField } },
  });
});
