import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { changeByText, readPackOf, readPackText } from '../../cli/check-pack/read-pack';
import { showDifferences } from '../../cli/check-pack/show-differences';
import { comparePacks } from '../../src/rules/compare-packs';
import { madeUpPack } from '../store/packs';

const good = madeUpPack('mine');
const [section] = good.sections;
const changed = madeUpPack('mine', {
  document: { ...good.document, review: '2027-03' },
  sections: section
    ? [
        { ...section, heading: 'People', concerns: [{ id: 'patient-identity', force: 'advises' }] },
        { ...section, ref: '1.2', heading: 'Respect', concerns: [{ id: 'abuse', force: 'forbids' }] },
      ]
    : [],
  contacts: [],
  ownNames: ['Hollyoak'],
});

it.each<[string, string, string[]]>([
  ['broken JSON', '{\n"id":,}', ['2 This is where the file stops being JSON.']],
  ['a key twice', JSON.stringify(good, null, 1).replace('{', '{\n"id": "other",'), ['3 id is given twice']],
  ['a mistyped key', JSON.stringify({ domain: [], ...good }, null, 1), ['2 domain is not known here']],
])('%s is told with its line', (_, text, faults) => {
  const read = readPackText(text);
  expect(read.ok ? [] : read.faults.map(({ line, message }) => `${line} ${message}`)).toEqual(
    faults.map((fault) => expect.stringContaining(fault)),
  );
});

it('a built-in pack is known by its trust', () => {
  const read = readPackOf('LAS');
  expect(read.ok && read.pack.id).toBe('las');
});

it.each<[string, string, string[]]>([
  ['good ones', '{"review": "2027-03"}', []],
  ['broken JSON', '{"review":', ['1 This is where']],
  ['a mistyped key', '{\n"revew": null}', ['2 revew is not known here']],
  [
    'a section that is not there',
    '{"sections":\n{"9": {"off": true}}}',
    ['2 sections.9 is not a section of the mine pack'],
  ],
  ['another pack', '{"trust": "las"}', ['1 trust names another pack than mine']],
  ['a key twice', '{"review": null,\n"review": null}', ['2 review is given twice']],
])('changes to a pack: %s', (_, text, faults) => {
  const changed = changeByText(good, text);
  expect(changed.ok ? [] : changed.faults.map(({ line, message }) => `${line} ${message}`)).toEqual(
    faults.map((fault) => expect.stringContaining(fault)),
  );
});

it('differences are told in words, by part and section', () => {
  expect(showDifferences(comparePacks(good, changed))).toEqual([
    '',
    'The document',
    '  The review date was “2024-04” and is now “2027-03”.',
    '',
    'What people will see',
    '  Newly noticed: abuse, as serious (Post is held once).',
    '',
    'Sections',
    '  1.1 People',
    '    Its heading was “Patients” and is now “People”.',
    '    Now weaker on patient identity: it did not allow it, and now advises on it.',
    '  1.2 Respect',
    '    New. Do not identify patients.',
    '',
    'Whom to ask',
    '  Gone: Press office.',
    '',
    'Names, accounts and codes',
    '  Names that people use: new Hollyoak.',
  ]);
});

describe('the program', () => {
  let folder = '';
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'pack-'));
    writeFileSync(join(folder, 'old.json'), JSON.stringify(good));
    writeFileSync(join(folder, 'new.json'), JSON.stringify(changed));
    writeFileSync(join(folder, 'changes.json'), '{"ownNames": ["Hollyoak"]}');
    writeFileSync(join(folder, 'bad.json'), JSON.stringify({ ...good, trust: '' }));
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  it.each([
    { args: ['old.json'], status: 0, says: 'MINE Ambulance Service: nothing is wrong. 1 section,' },
    { args: ['--diff', 'old.json', 'new.json'], status: 0, says: 'What new.json changes in old.json:' },
    { args: ['--diff', 'old.json', 'old.json'], status: 0, says: 'old.json says the same as old.json.' },
    { args: ['bad.json'], status: 1, says: 'bad.json, line 1: trust is empty.' },
    { args: ['--diff', 'bad.json', 'new.json'], status: 2, says: 'bad.json, line 1' },
    { args: ['--changes', 'changes.json', 'las'], status: 0, says: 'Names that people use: new Hollyoak.' },
    { args: ['--changes', 'bad.json', 'old.json'], status: 1, says: 'The changes cannot be used' },
    { args: ['missing.json'], status: 2, says: 'missing.json could not be read' },
    { args: [], status: 2, says: 'Usage' },
  ])('$args ends with $status', ({ args, status, says }) => {
    const run = spawnSync(process.execPath, ['--import', 'tsx', 'cli/check-pack.ts', ...args], {
      cwd: resolve(import.meta.dirname, '../..'),
      env: { ...process.env, INIT_CWD: folder },
      encoding: 'utf8',
    });
    expect({ status: run.status, said: run.stdout + run.stderr }).toEqual({
      status,
      said: expect.stringContaining(says),
    });
  });
});
