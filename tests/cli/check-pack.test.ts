import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { changeByText, readPackOf, readPackText } from '../../cli/check-pack/read-pack';
import { showDifferences } from '../../cli/check-pack/show-differences';
import { comparePacks } from '../../src/rules/compare-packs';
import { madeUpPack } from '../store/packs';
import { runProgram } from '../support/run-program';

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

it('each kind of difference has its words', () => {
  const wholly = madeUpPack('other', {
    trust: 'Other Ambulance Service',
    handles: [],
    contacts: [{ name: 'Press office', about: 'Anything', phone: null, email: 'press@trust.example' }],
    sections: section
      ? [
          {
            ...section,
            ref: '2.1',
            kind: 'context',
            advice: 'Think twice.',
            concerns: [
              { id: 'patient-identity', force: 'forbids', severity: 'note' },
              { id: 'abuse', force: 'advises', account: 'trust' },
            ],
            points: [{ ref: '2.1 point 1', summary: 'Names.' }],
          },
        ]
      : [],
    codes: [{ name: 'Job', format: 'INC-######', means: 'incident' }],
  });
  const there = showDifferences(comparePacks(good, wholly)).map((line) => line.trim());
  const back = showDifferences(comparePacks(wholly, good)).map((line) => line.trim());
  expect(there).toEqual(
    expect.arrayContaining([
      'The short id of the pack was “mine” and is now “other”.',
      'The trust’s name was “MINE Ambulance Service” and is now “Other Ambulance Service”.',
      'Patient identity: was serious (Post is held once), is now a note (a quiet line).',
      'Newly noticed: abuse, on official accounts, as serious (Post is held once).',
      'Was 1.1 and is now 2.1.',
      'It was so that drafts are checked against it; now a draft cannot show it, only what surrounds one.',
      'It now speaks of abuse (official accounts only): it advises on it.',
      'For patient identity its severity was the usual one and is now note.',
      'Its advice was “Leave them out.” and is now “Think twice.”.',
      'Its points are not the same.',
      'Press office was: Anything. Phone: 01632 960001. Email: not given. It is now: Anything. Phone: not given. Email: press@trust.example.',
      'Official accounts: gone @mine999.',
      'Local codes: new Job INC-###### (incident).',
    ]),
  );
  expect(back).toEqual(
    expect.arrayContaining([
      'No longer noticed: abuse, on official accounts.',
      'It no longer speaks of abuse (official accounts only): it advised on it.',
      'Official accounts: new @mine999.',
    ]),
  );
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
    expect(runProgram('check-pack', args, folder)).toEqual({
      status,
      said: expect.stringContaining(says),
    });
  });
});
