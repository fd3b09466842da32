import { describe, expect, it } from 'vitest';
import type { Managed } from '../../src/model/managed';
import { defaultSettings } from '../../src/model/settings';
import type { Choices } from '../../src/store/choices';
import type { StoredManaged } from '../../src/store/managed';
import { resolveSettings } from '../../src/store/resolve-settings';
import { madeUpPack } from './packs';

const builtIn = [madeUpPack('north'), madeUpPack('south')];
const untouched: Choices = { trust: null, messages: false, sitesOff: [], history: false, ownWords: [] };

function resolve(
  chosen: Partial<Choices> = {},
  it?: Managed,
  paused: Choices['sitesOff'] = [],
  kept: Partial<StoredManaged> = {},
) {
  return resolveSettings({
    choices: { ...untouched, ...chosen },
    paused,
    managed: { managed: it ?? {}, problems: [], isManaged: it !== undefined, ...kept },
    builtIn,
  });
}

describe('settings: default, then the person, then IT', () => {
  it.each([
    { why: 'nothing chosen', settings: {} },
    { why: 'a trust chosen', chosen: { trust: 'south' }, settings: { trust: 'south' } },
    { why: 'a trust that is gone', chosen: { trust: 'west' }, settings: { trust: null } },
    { why: 'IT chooses', chosen: { trust: 'south' }, it: { trust: 'north' }, settings: { trust: 'north' } },
    {
      why: 'IT’s is not known',
      chosen: { trust: 'south' },
      it: { trust: 'west' },
      settings: { trust: 'south' },
    },
    { why: 'messages turned on', chosen: { messages: true }, settings: { messages: true } },
    { why: 'IT allows messages, nobody asked', it: { messages: 'allowed' }, settings: { messages: false } },
    {
      why: 'IT forbids messages',
      chosen: { messages: true },
      it: { messages: 'forbidden' },
      settings: { messages: false },
    },
    {
      why: 'tips never hold',
      it: { mode: 'tips', holdAt: 'caution' },
      settings: { mode: 'tips', holdAt: 'never' },
    },
    { why: 'quiet never holds', it: { mode: 'quiet' }, settings: { mode: 'quiet', holdAt: 'never' } },
    { why: 'full holds at', it: { holdAt: 'caution' }, settings: { mode: 'full', holdAt: 'caution' } },
    {
      why: 'sites off add up',
      chosen: { sitesOff: ['x'] },
      it: { sites: ['facebook', 'x'] },
      settings: { sitesOff: ['facebook', 'x'] },
    },
    {
      why: 'IT does not allow pausing',
      chosen: { sitesOff: ['x'] },
      it: { allowPause: false, sites: ['facebook'] },
      settings: { sitesOff: ['facebook'] },
    },
    {
      why: 'names, accounts and severities are IT’s',
      it: { ownNames: ['Station 9'], officialAccounts: ['@T'], severity: { profanity: 'note' } },
      settings: { ownNames: ['Station 9'], officialAccounts: ['@T'], severity: { profanity: 'note' } },
    },
  ] satisfies {
    why: string;
    chosen?: Partial<Choices>;
    it?: Managed;
    settings: Partial<typeof defaultSettings>;
  }[])('$why', ({ chosen, it: managed, settings }) => {
    expect(resolve(chosen, managed).settings).toEqual({ ...defaultSettings, ...settings });
  });
});

describe('the pack', () => {
  it('is none until a trust is chosen', () => {
    expect(resolve().pack).toBeUndefined();
  });

  it('is the chosen trust’s', () => {
    expect(resolve({ trust: 'south' }).pack).toBe(builtIn[1]);
  });

  it('is IT’s, where IT sends one of its own', () => {
    const pack = madeUpPack('west');
    const resolved = resolve({}, { trust: 'west', pack });
    expect(resolved.pack).toBe(pack);
    expect(resolved.managedTrust).toBe(true);
    expect(resolved.packs.map(({ id }) => id)).toEqual(['west', 'north', 'south']);
  });

  it('is IT’s in place of the built-in one of the same id', () => {
    const pack = madeUpPack('north', { trust: 'North, second edition' });
    expect(resolve({ trust: 'north' }, { pack }).pack).toBe(pack);
  });

  it('has IT’s contacts', () => {
    const contacts = [{ name: 'Duty desk', about: 'Nights', phone: null, email: null }];
    expect(resolve({ trust: 'north' }, { contacts }).pack).toEqual({ ...builtIn[0], contacts });
  });
});

describe('IT’s changes', () => {
  const packChanges = { trust: 'north', ownNames: ['Hollyoak'] };

  it('are in the pack they are for', () => {
    const { pack, changes, problems } = resolve({ trust: 'north' }, { packChanges });
    expect(pack?.ownNames).toEqual(['Hollyoak']);
    expect({ changes, problems }).toEqual({ changes: packChanges, problems: [] });
  });

  it('are in no other', () => {
    const { pack, changes } = resolve({ trust: 'south' }, { packChanges });
    expect({ pack, changes }).toEqual({ pack: builtIn[1], changes: undefined });
  });

  it('are in IT’s own pack, under IT’s contacts', () => {
    const contacts = [{ name: 'Duty desk', about: 'Nights', phone: null, email: null }];
    const it = { trust: 'west', pack: madeUpPack('west'), packChanges: { review: '2027-03' }, contacts };
    expect(resolve({}, it).pack).toMatchObject({ id: 'west', document: { review: '2027-03' }, contacts });
  });

  const bad = { trust: 'north', contacts: [], sections: { '9.9': { off: true } } };
  const text = '{"trust": "north", "contacts": [],\n"sections": {\n"9.9": { "off": true }}}';

  it('that do not fit the pack are refused whole, and told with field and line', () => {
    const { pack, problems } = resolve({ trust: 'north' }, { packChanges: bad }, [], { changesText: text });
    expect(pack).toBe(builtIn[0]);
    expect(problems).toEqual([
      {
        field: 'packChanges',
        code: 'bad-content',
        at: 'sections.9.9',
        line: 3,
        said: 'is not a section of the north pack',
        more: 0,
      },
    ]);
  });

  it.each([
    ['do not fit', { packChanges: bad }, 1],
    ['could not be read', {}, 0], // told where they were read
  ])('that %s leave the last good ones in force', (_, it, told) => {
    const { pack, problems } = resolve({ trust: 'north' }, it, [], { goodChanges: packChanges });
    expect(pack?.ownNames).toEqual(['Hollyoak']);
    expect(problems).toHaveLength(told);
  });
});

describe('pauses', () => {
  it('hold until the restart', () => {
    expect(resolve({}, undefined, ['x']).paused).toEqual(['x']);
  });

  it('do not hold where IT does not allow them', () => {
    expect(resolve({}, { allowPause: false }, ['x']).paused).toEqual([]);
  });
});

it('tells of a trust that nobody knows', () => {
  const { problems, managedTrust } = resolve({}, { trust: 'west' });
  expect(managedTrust).toBe(false);
  expect(problems).toEqual([{ field: 'trust', code: 'unknown-trust', expected: 'north, south', more: 0 }]);
});

it('knows a browser that nobody manages', () => {
  expect(resolve().managed).toBeUndefined();
  expect(resolve({}, {}).managed).toEqual({});
});
