import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type ManagedField, managedFields, structuredFields } from '../../src/model/managed';
import type { ManagedProblem } from '../../src/model/settings';
import { changePack } from '../../src/rules/change-pack';
import { builtInPacks, parsePack } from '../../src/rules/pack';
import { parseManaged } from '../../src/store/parse-managed';
import { resolveSettings } from '../../src/store/resolve-settings';
import { pages } from '../../src/words/en-GB';
import { madeUpPack } from './packs';

/** How many of each kind: together more than two thousand. */
const RUNS = 500;

const pack = {
  ...madeUpPack('mine'),
  codes: [{ name: 'Job number', format: 'INC-######', means: 'incident' }],
  sections: [
    ...madeUpPack('mine').sections,
    ...(builtInPacks().las?.sections.slice(0, 6) ?? []).map((section) => ({
      ...section,
      ref: `9.${section.ref}`,
    })),
  ].map(({ points: _, ...section }) => section),
};
const packChanges = {
  trust: 'mine',
  contacts: pack.contacts,
  review: '2027-03',
  sections: { '1.1': { severity: 'note' } },
  ownNames: ['Hollyoak'],
  officialAccounts: ['@Mine999'],
  codes: pack.codes,
};
const values: Record<ManagedField, unknown> = {
  organisation: 'Test Trust',
  trust: 'mine',
  pack,
  packChanges,
  mode: 'tips',
  holdAt: 'caution',
  sites: ['x', 'facebook'],
  messages: 'forbidden',
  officialAccounts: ['@TestTrust'],
  ownNames: ['Hollyoak station'],
  contacts: pack.contacts,
  policyUrl: 'https://trust.example/policy',
  allowPause: false,
  history: 'forbidden',
  severity: { profanity: 'note', threat: 'serious' },
  siteOverrides: { x: { box: '[role=textbox]' } },
};

/** A copy with one thing in it changed: taken away, made something else, or a key put beside it that nobody knows. */
type Mutation = { value: unknown; what: string; unknownKey: string | undefined };
const mutationOf = (whole: unknown): fc.Arbitrary<Mutation> =>
  fc
    .record({
      place: fc.constantFrom(...placesIn(whole)),
      how: fc.constantFrom('gone', 'other', 'unknown-key') as fc.Arbitrary<'gone' | 'other' | 'unknown-key'>,
      other: fc.oneof(
        fc.jsonValue({ maxDepth: 2 }),
        fc.constantFrom('', -1, 1e308, '__proto__', '\u0000', '2027-02-30'),
      ),
      key: fc.string({ minLength: 1, maxLength: 12 }).map((word) => `un-${word}`),
    })
    .map(({ place, how, other, key }) => ({
      value: changedAt(structuredClone(whole), place, how, other, key),
      what: `${how} at ${place.join('.')}`,
      unknownKey: how === 'unknown-key' && isGroup(whole, place) ? key : undefined,
    }));

it('no field is left out', () => expect(Object.keys(values)).toEqual(Object.keys(managedFields)));

describe('mutated', () => {
  it(`packs: ${RUNS} of them`, () => {
    fc.assert(
      fc.property(mutationOf(pack), ({ value, unknownKey }) => {
        const parsed = parsePack(value);
        if (unknownKey !== undefined)
          expect(parsed.ok ? [] : parsed.problems.map(({ path }) => path.endsWith(unknownKey))).toEqual([
            true,
          ]);
        if (!parsed.ok) isNamed(parsed.problems);
        else expect(parsePack(parsed.pack)).toEqual(parsed);
      }),
      { numRuns: RUNS },
    );
  });

  it(`changes to a pack: ${RUNS} of them`, () => {
    const whole = parsePack(pack);
    if (!whole.ok) throw new Error(JSON.stringify(whole.problems));
    fc.assert(
      fc.property(mutationOf(packChanges), ({ value }) => {
        const { managed, problems } = parseManaged({ packChanges: JSON.stringify(value) });
        if (!managed.packChanges) return arePlaced(problems, value);
        const changed = changePack(whole.pack, managed.packChanges);
        if (!changed.ok) isNamed(changed.problems);
        else expect(parsePack(changed.pack).ok).toBe(true);
      }),
      { numRuns: RUNS },
    );
  });

  it(`settings: ${RUNS} of them, of which each bad one names its field`, () => {
    const field = fc.constantFrom(...(Object.keys(values) as ManagedField[]));
    const mutated = field.chain((name) =>
      mutationOf(values[name]).map((mutation) => ({ name, ...mutation })),
    );
    fc.assert(
      fc.property(mutated, ({ name, value }) => {
        const raw = Object.fromEntries(
          Object.entries(values).map(([one, good]) => [one, asGiven(one, good)]),
        );
        raw[name] = asGiven(name, value);
        const { managed, problems } = parseManaged(raw);
        expect(problems.map((problem) => problem.field)).toEqual(problems.length > 0 ? [name] : []);
        // The others stay in force, and what was not used is told.
        for (const other of Object.keys(values)) if (other !== name) expect(managed).toHaveProperty(other);
        if (!(name in managed) && value !== undefined && value !== null) expect(problems).toHaveLength(1);
        arePlaced(problems, value);
        settle(raw);
      }),
      { numRuns: RUNS },
    );
  });

  it(`settings with a mistyped name: ${RUNS} of them, each named`, () => {
    const mistyped = fc
      .record({
        name: fc.constantFrom(...(Object.keys(values) as ManagedField[])),
        at: fc.nat(20),
        sign: fc.constantFrom('', 'x', 'E', ' ', '"', '\u0000', '__proto__'),
      })
      .map(({ name, at, sign }) => ({ name, typed: `${name.slice(0, at)}${sign}${name.slice(at + 1)}` }))
      .filter(({ typed }) => !Object.hasOwn(managedFields, typed));
    fc.assert(
      fc.property(mistyped, ({ name, typed }) => {
        const raw = { [typed]: asGiven(name, values[name]) };
        const { managed, problems } = parseManaged(raw);
        expect({ managed, fields: problems.map(({ field }) => field) }).toEqual({
          managed: {},
          fields: [typed],
        });
        for (const problem of problems) expect(pages.problem(problem)).toContain(`“${typed}”`);
      }),
      { numRuns: RUNS },
    );
  });

  it(`texts: ${RUNS} JSON texts with a sign changed`, () => {
    const texts = Object.keys(structuredFields).map((name) => ({
      name,
      text: asGiven(name, values[name as ManagedField]),
    }));
    const broken = fc.record({
      one: fc.constantFrom(...texts),
      at: fc.double({ min: 0, max: 1, noNaN: true }),
      sign: fc.constantFrom('', '"', '{', ']', ',', '\\', '\n', 'x', '9'),
    });
    fc.assert(
      fc.property(broken, ({ one: { name, text }, at, sign }) => {
        const place = Math.floor(at * String(text).length);
        const spoilt = `${String(text).slice(0, place)}${sign}${String(text).slice(place + 1)}`;
        const { managed, problems } = parseManaged({ [name]: spoilt });
        expect(name in managed).toBe(problems.length === 0);
        for (const problem of problems) {
          expect(problem.field).toBe(name);
          expect(problem.line).toBeLessThanOrEqual(spoilt.split('\n').length);
        }
        settle({ [name]: spoilt });
      }),
      { numRuns: RUNS },
    );
  });
});

/** Nothing that IT sends keeps the settings from being resolved, nor their faults from being said. */
function settle(raw: Record<string, unknown>): void {
  const choices = { trust: 'las', messages: false, sitesOff: [], history: false, ownWords: [] };
  const managed = { ...parseManaged(raw), isManaged: true };
  const { problems } = resolveSettings({
    choices,
    paused: [],
    managed,
    builtIn: Object.values(builtInPacks()),
  });
  for (const problem of problems) expect(pages.problem(problem)).toMatch(/^“[a-zA-Z]+”.+\.$/s);
}

function isNamed(problems: { path: string; message: string }[]): void {
  expect(problems.length).toBeGreaterThan(0);
  for (const { path, message } of problems)
    expect([typeof path, message]).toEqual(['string', expect.stringMatching(/./)]);
}

/** A fault inside a structured value says where: a place, unless the whole value is wrong, and a line. */
function arePlaced(problems: ManagedProblem[], value: unknown): void {
  for (const { code, at, line, said } of problems) {
    if (code !== 'bad-content') continue;
    expect({ said, line }).toEqual({ said: expect.stringMatching(/./), line: expect.any(Number) });
    if (typeof value === 'object' && value !== null && !Array.isArray(value))
      expect(at).toEqual(expect.any(String));
  }
}

function asGiven(field: string, value: unknown): unknown {
  return field in structuredFields && value !== undefined ? JSON.stringify(value, null, 1) : value;
}

function placesIn(whole: unknown, place: PropertyKey[] = []): PropertyKey[][] {
  if (typeof whole !== 'object' || whole === null) return [place];
  const inside = Object.entries(whole).map(([key, value]) => {
    return placesIn(value, [...place, Array.isArray(whole) ? Number(key) : key]);
  });
  return [place, ...inside.flat()];
}

/** Whether a key can be put there, as it can in no list and no plain value. */
function isGroup(whole: unknown, place: readonly PropertyKey[]): boolean {
  const there = thingAt(whole, place);
  return typeof there === 'object' && there !== null && !Array.isArray(there);
}

function thingAt(whole: unknown, place: readonly PropertyKey[]): unknown {
  return place.reduce<unknown>(
    (at, step) => (typeof at === 'object' && at !== null ? Reflect.get(at, step) : undefined),
    whole,
  );
}

function changedAt(
  whole: unknown,
  place: readonly PropertyKey[],
  how: 'gone' | 'other' | 'unknown-key',
  other: unknown,
  key: string,
): unknown {
  const last = place.at(-1);
  if (last === undefined && how !== 'unknown-key') return how === 'gone' ? undefined : other;
  const holder = thingAt(whole, how === 'unknown-key' ? place : place.slice(0, -1));
  if (typeof holder !== 'object' || holder === null) return other;
  if (how === 'unknown-key') Reflect.set(holder, key, other);
  else if (how === 'gone') Reflect.deleteProperty(holder, last ?? '');
  else Reflect.set(holder, last ?? '', other);
  return whole;
}
