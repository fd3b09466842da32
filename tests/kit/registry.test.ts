import { expect, it } from 'vitest';
import { installKey, registryValues, settingsKey } from '../../cli/kit/registry';
import { ID, source } from './every-field';

it.each([
  ['chrome', 'SOFTWARE\\Policies\\Google\\Chrome'],
  ['edge', 'SOFTWARE\\Policies\\Microsoft\\Edge'],
] as const)('%s reads its policies under %s', (browser, root) => {
  expect(settingsKey(browser, ID)).toBe(`${root}\\3rdparty\\extensions\\${ID}\\policy`);
  expect(installKey(browser, ID)).toBe(`${root}\\ExtensionSettings\\${ID}`);
});

it('a flag is a number, a list a key of its own that counts from 1', () => {
  const key = settingsKey('chrome', ID);
  const values = registryValues('chrome', source, { sites: ['x', 'facebook'], allowPause: false });
  expect(values.filter((one) => one.key.startsWith(key))).toEqual([
    { key: `${key}\\sites`, name: '1', value: 'x' },
    { key: `${key}\\sites`, name: '2', value: 'facebook' },
    { key, name: 'allowPause', value: 0 },
  ]);
});
