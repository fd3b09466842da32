import { expect, it } from 'vitest';
import { LINUX_FOLDERS, linuxJson } from '../../cli/kit/linux-json';
import { managedFields } from '../../src/model/managed';
import { everyField, ID, source } from './every-field';

it.each([
  ['chrome', { toolbar_pin: 'force_pinned' }],
  ['edge', { toolbar_state: 'force_shown' }],
] as const)('%s: installs this id alone, and sets every managed field', (browser, shown) => {
  const policies = JSON.parse(linuxJson(browser, source, everyField));
  expect(policies.ExtensionSettings).toEqual({
    [ID]: {
      installation_mode: 'force_installed',
      update_url: source.updateUrl,
      override_update_url: true,
      ...shown,
    },
  });
  const settings = policies['3rdparty'].extensions[ID];
  expect(settings).toEqual(everyField);
  expect(Object.keys(settings)).toEqual(Object.keys(managedFields));
});

it('a store’s package is updated by the store', () => {
  const store = { id: ID, updateUrl: 'https://clients2.google.com/service/update2/crx' };
  expect(linuxJson('chrome', store, {})).not.toContain('override_update_url');
});

it('each browser has its folder', () => {
  expect(LINUX_FOLDERS).toEqual({
    chrome: '/etc/opt/chrome/policies/managed',
    edge: '/etc/opt/edge/policies/managed',
    chromium: '/etc/chromium/policies/managed',
  });
});
