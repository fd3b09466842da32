import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findSettings } from '../../cli/check-settings/find-settings';
import { judgeSettings, remarksOn } from '../../cli/check-settings/judge-settings';
import { nearest } from '../../src/words/nearest';
import { madeUpPack } from '../store/packs';
import { runProgram } from '../support/run-program';

const ID = 'abcdefghijklmnopabcdefghijklmnop';
const chromium = (settings: object) => ({ '3rdparty': { extensions: { [ID]: settings } } });
const firefox = (settings: object) => ({
  policies: { '3rdparty': { Extensions: { 'sensecheck@trust.example': settings } } },
});

/** Each fault as "line message". */
function faultsIn(text: string, id?: string): string[] {
  const found = findSettings(text, id);
  const faults = found.settings ? judgeSettings(found) : found.faults;
  return faults.map(({ line, message }) => `${line} ${message}`);
}

const written = (value: object) => JSON.stringify(value, null, 1);

describe('the settings are found', () => {
  const settings = { trust: 'las' };
  it.each([
    ['bare', settings],
    ['in Linux policy JSON', chromium(settings)],
    ['in Firefox’s policies.json', firefox(settings)],
    [
      'among other extensions’, by their names',
      { '3rdparty': { extensions: { other: { colour: 'red' }, [ID]: settings } } },
    ],
  ])('%s', (_, file) => {
    expect(findSettings(written(file)).settings).toEqual(settings);
    expect(faultsIn(written(file))).toEqual([]);
  });

  it('by the id that is said', () => {
    const file = written({ '3rdparty': { extensions: { other: { trust: 'yas' }, [ID]: settings } } });
    expect(findSettings(file, ID).settings).toEqual(settings);
    expect(faultsIn(file)).toEqual([expect.stringContaining('More than one extension')]);
    expect(faultsIn(file, 'third')).toEqual([expect.stringContaining('nothing for the extension third')]);
  });

  it.each([
    ['not JSON', '{\n"trust": las\n}', '2 This is where the file stops being JSON.'],
    ['a list', '[]', '1 The file should hold a group'],
    ['a policy without settings', written({ ExtensionInstallForcelist: [] }), '1 There are no settings'],
    [
      'Firefox’s with a small letter',
      written({ policies: { '3rdparty': { extensions: { [ID]: settings } } } }),
      '3 “extensions” is written “Extensions”',
    ],
  ])('or it is said why not: %s', (_, text, fault) => {
    expect(faultsIn(text)).toEqual([expect.stringContaining(fault)]);
  });
});

describe('what is wrong is told with line and field', () => {
  it.each<[string, object, string]>([
    ['a mistyped field', { trsut: 'las' }, '2 “trsut” is not a setting; perhaps “trust” is meant.'],
    ['a field of another program', { colour: 'red' }, '2 “colour” is not a setting.'],
    ['a wrong type', { trust: 'las', allowPause: 'no' }, '3 “allowPause” should be true or false'],
    ['nothing', { trust: null }, '2 “trust” should be text in quotes'],
    ['a list with a number in it', { sites: ['x', 4] }, '2 “sites” should be a list'],
    [
      'JSON outside a text, in a policy',
      chromium({ contacts: [] }),
      '5 “contacts” should be JSON inside a text',
    ],
    [
      'a fault in what the kit would make a text of',
      { trust: 'las', severity: { threat: 'loud' } },
      '3 “severity” cannot be used: threat',
    ],
    [
      'a selector that browsers cannot read',
      { siteOverrides: '{"x":{"post":"div["}}' },
      '2 “siteOverrides” has for “post” of x what no browser reads as a selector',
    ],
    ['a value that is none of those', { mode: 'loud' }, '2 “mode” should be one of: quiet, tips, full.'],
    ['an entry of a list', { sites: ['x', 'myspace'] }, '4 “sites”, at [1], should be one of'],
    [
      'a trust that is not known',
      { trust: 'atlantis' },
      '2 “trust” is not a trust that this extension knows',
    ],
    ['broken JSON in a text', { severity: '{\n"threat":,}' }, '2 “severity” is not valid JSON (line 2)'],
    ['a mistyped key in a text', { packChanges: '{\n"trust":"las",\n"revew":null}' }, 'revew (line 3 of it)'],
    [
      'a section that the pack does not have',
      { trust: 'las', packChanges: '{"sections":{"99":{"off":true}}}' },
      '3 “packChanges” cannot be used: sections.99 (line 1 of it) is not a section of the las pack',
    ],
    ['changes to no pack', { packChanges: '{"review":null}' }, 'no trust is chosen in the settings'],
    ['a selector that no site has', { siteOverrides: '{"x":{"bx":"div"}}' }, 'the selector “bx” for x'],
  ])('%s', (_, settings, fault) => {
    expect(faultsIn(written(settings))).toEqual([expect.stringContaining(fault)]);
  });

  it('every fault of a pack, not only the first', () => {
    const pack = JSON.stringify({ ...madeUpPack('mine'), handles: 7, domains: null });
    expect(faultsIn(written({ pack }))).toHaveLength(2);
  });

  it('a field given twice', () => {
    expect(faultsIn('{"mode": "tips",\n"mode": "full"}')).toEqual([
      expect.stringMatching(/^2 .*given twice/),
    ]);
  });

  it('in a policy file on its own line', () => {
    expect(faultsIn(written(chromium({ trust: 'las', mode: 'loud' })))).toEqual([
      expect.stringMatching(/^6 “mode”/),
    ]);
  });
});

it('the trust of a given pack is known, and its changes fit it', () => {
  const settings = {
    trust: 'mine',
    pack: JSON.stringify(madeUpPack('mine')),
    packChanges: '{"sections": {"1.1": {"severity": "caution"}}}',
  };
  expect(faultsIn(written(settings))).toEqual([]);
});

it('a hold without effect is no fault, and noted', () => {
  const found = findSettings(written({ mode: 'tips', holdAt: 'caution' }));
  if (!found.settings) throw new Error('not found');
  expect(judgeSettings(found)).toEqual([]);
  expect(remarksOn(found)).toEqual([{ line: 3, message: expect.stringContaining('“tips”') }]);
});

it('what only the kit takes as it stands is no fault, and noted', () => {
  const found = findSettings(written({ trust: 'las', severity: { threat: 'caution' } }));
  if (!found.settings) throw new Error('not found');
  expect(judgeSettings(found)).toEqual([]);
  expect(remarksOn(found)).toEqual([{ line: 3, message: expect.stringContaining('“severity” stands here') }]);
});

it.each([
  ['trsut', 'trust'],
  ['Mode', 'mode'],
  ['officalAccounts', 'officialAccounts'],
  ['colour', undefined],
])('%s may stand for %s', (typed, meant) => {
  expect(nearest(typed, ['trust', 'mode', 'officialAccounts', 'history'])).toBe(meant);
});

describe('the program', () => {
  let folder = '';
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'settings-'));
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  it.each([
    {
      why: 'nothing is wrong',
      file: written(chromium({ trust: 'las' })),
      status: 0,
      says: 'It sets: trust.',
    },
    { why: 'something is', file: written({ trust: 7 }), status: 1, says: '1 thing is wrong.' },
    { why: 'there is no file', file: undefined, status: 2, says: 'could not be read' },
  ])('ends with $status when $why', ({ file, status, says }) => {
    if (file !== undefined) writeFileSync(join(folder, 'given.json'), file);
    expect(
      runProgram('check-settings', [file === undefined ? 'missing.json' : 'given.json'], folder),
    ).toEqual({
      status,
      said: expect.stringContaining(says),
    });
  });
});
