import { expect, it } from 'vitest';
import { kitFields } from '../../cli/kit/fields';
import { managedFields } from '../../src/model/managed';
import { everyField } from './every-field';

it('describes every managed field, in its order', () => {
  expect(kitFields.map(({ name }) => name)).toEqual(Object.keys(managedFields));
});

it('knows how each is entered', () => {
  expect(Object.fromEntries(kitFields.map(({ name, kind }) => [name, kind]))).toEqual({
    organisation: 'text',
    trust: 'text',
    pack: 'json',
    packChanges: 'json',
    mode: 'choice',
    holdAt: 'choice',
    sites: 'list',
    messages: 'choice',
    officialAccounts: 'list',
    ownNames: 'list',
    contacts: 'json',
    policyUrl: 'text',
    allowPause: 'yes-no',
    history: 'choice',
    severity: 'json',
    siteOverrides: 'json',
  });
  expect(kitFields.find(({ name }) => name === 'mode')?.choices).toEqual(['quiet', 'tips', 'full']);
});

it('the values that the other tables use are every field, each of its type', () => {
  expect(Object.keys(everyField)).toEqual(Object.keys(managedFields));
  for (const { name, kind, choices } of kitFields) {
    const value = everyField[name];
    expect({ name, isList: Array.isArray(value), isFlag: typeof value === 'boolean' }).toEqual({
      name,
      isList: kind === 'list',
      isFlag: kind === 'yes-no',
    });
    if (kind === 'choice') expect(choices).toContain(value);
    if (kind === 'json') expect(() => JSON.parse(String(value))).not.toThrow();
  }
});
