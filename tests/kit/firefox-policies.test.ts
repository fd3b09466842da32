import { expect, it } from 'vitest';
import { firefoxJson } from '../../cli/kit/firefox-policies';
import { storeRoute } from '../../cli/kit/routes';
import { managedFields } from '../../src/model/managed';
import { everyField, route } from './every-field';

it('installs the XPI and sets every managed field', () => {
  const { policies } = JSON.parse(firefoxJson(route, everyField));
  const id = 'sensecheck@sensecheck.invalid';
  expect(policies.ExtensionSettings[id]).toEqual({
    installation_mode: 'force_installed',
    install_url: 'https://software.example.org/sensecheck/sensecheck-0.1.0.xpi',
    default_area: 'navbar',
  });
  expect(policies['3rdparty'].Extensions[id]).toEqual(everyField);
  expect(Object.keys(policies['3rdparty'].Extensions[id])).toEqual(Object.keys(managedFields));
});

it('never asks for unsigned extensions to be let in', () => {
  expect(firefoxJson(route, everyField)).not.toContain('signatures');
});

it('by the store route the address is the store’s', () => {
  expect(firefoxJson(storeRoute({}), {})).toContain(
    'https://addons.mozilla.org/firefox/downloads/latest/sensecheck%40sensecheck.invalid/latest.xpi',
  );
});
