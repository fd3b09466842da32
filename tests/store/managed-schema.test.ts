import { expect, it } from 'vitest';
import * as z from 'zod/mini';
import schema from '../../public/managed_schema.json';
import { severities } from '../../src/model/concern';
import { siteIds } from '../../src/model/draft';
import { managedFields } from '../../src/model/managed';
import { packChangesSchema } from '../../src/model/pack-changes';

/** `managed_schema.json` is what Chromium reads and `managedFields` what we judge by: the same fields, loosely typed. */
type Loose = { title: string; description: string; type: string; items?: { type: string } };
const loose: Record<string, Loose> = schema.properties;

it('has the same fields in the same order', () => {
  expect(Object.keys(loose)).toEqual(Object.keys(managedFields));
});

it.each(Object.entries(managedFields))('%s has the type that is read', (field, strict) => {
  const read = z.toJSONSchema(strict, { io: 'input', unrepresentable: 'any' });
  expect(loose[field]?.type).toBe(read.type);
  const items = read.items;
  expect(loose[field]?.items?.type).toBe(
    typeof items === 'object' && 'type' in items ? items.type : undefined,
  );
});

it.each(Object.entries(loose))(
  '%s says what it is, and nothing that Chromium would refuse',
  (_field, entry) => {
    expect(entry.title).toMatch(/^[A-Z][^.]+$/);
    expect(entry.description).toMatch(/^[A-Z].+\.$/s);
    // Chromium drops a value that does not fit without a word: enums, patterns and the like are for zod to judge.
    const { title, description, type, items, ...rest } = entry;
    expect(rest).toEqual({});
    expect(Object.keys(items ?? {})).toEqual(type === 'array' ? ['type'] : []);
  },
);

it('has nothing at its root that Chromium would refuse', () => {
  expect(Object.keys(schema)).toEqual(['type', 'properties']);
});

it.each([
  ['messages', ['allowed', 'forbidden']],
  ['history', ['allowed', 'forbidden']],
  ['mode', ['quiet', 'tips', 'full']],
  ['holdAt', ['serious', 'caution', 'never']],
  ['sites', siteIds],
  ['severity', severities],
  ['packChanges', Object.keys(packChangesSchema.shape)],
])('%s names everything it takes', (field, names) => {
  const said = loose[field]?.description.toLowerCase() ?? '';
  expect(names.filter((name) => !said.includes(name.toLowerCase()))).toEqual([]);
});
