import { describe, expect, it } from 'vitest';
import { parseManaged } from '../../src/store/parse-managed';
import { madeUpPack } from './packs';

describe('a field that fits', () => {
  const contacts = [{ name: 'Press office', about: 'Anything', phone: null, email: null }];
  it.each([
    { field: 'organisation', value: ' Test Trust ', kept: 'Test Trust' },
    { field: 'trust', value: 'las', kept: 'las' },
    { field: 'pack', value: JSON.stringify(madeUpPack('mine')), kept: madeUpPack('mine') },
    { field: 'packChanges', value: '{"review":"2027-03"}', kept: { review: '2027-03' } },
    { field: 'mode', value: 'quiet', kept: 'quiet' },
    { field: 'holdAt', value: 'never', kept: 'never' },
    { field: 'sites', value: ['x', 'facebook'], kept: ['x', 'facebook'] },
    { field: 'messages', value: 'allowed', kept: 'allowed' },
    { field: 'officialAccounts', value: ['@TestTrust'], kept: ['@TestTrust'] },
    { field: 'ownNames', value: ['Station 9'], kept: ['Station 9'] },
    { field: 'contacts', value: JSON.stringify(contacts), kept: contacts },
    { field: 'policyUrl', value: 'https://trust.example/policy', kept: 'https://trust.example/policy' },
    { field: 'allowPause', value: false, kept: false },
    { field: 'history', value: 'forbidden', kept: 'forbidden' },
    { field: 'severity', value: '{"profanity":"note"}', kept: { profanity: 'note' } },
    { field: 'siteOverrides', value: '{"x":{"box":"[x]"}}', kept: { x: { box: '[x]' } } },
  ])('$field is kept', ({ field, value, kept }) => {
    expect(parseManaged({ [field]: value })).toEqual({ managed: { [field]: kept }, problems: [] });
  });

  it('stays when another does not fit', () => {
    const { managed } = parseManaged({ trust: 'las', mode: 'loud', allowPause: 'no' });
    expect(managed).toEqual({ trust: 'las' });
  });

  it('is no matter when it is empty', () => {
    expect(parseManaged({ mode: null })).toEqual({ managed: {}, problems: [] });
  });
});

it.each(['trsut', 'tomorrow', '__proto__', 'constructor'])(
  'a field that is not known is told: %s',
  (field) => {
    const { managed, problems } = parseManaged(JSON.parse(`{"trust":"las","${field}":"las"}`));
    expect(managed).toEqual({ trust: 'las' });
    expect(problems).toEqual([expect.objectContaining({ field, code: 'unknown-field' })]);
  },
);

describe('a field that does not fit', () => {
  const badPack = JSON.stringify({ ...madeUpPack('mine'), id: 'Not An Id' });
  const [section] = madeUpPack('mine').sections;
  const mistypedPack = JSON.stringify(
    { ...madeUpPack('mine'), sections: [{ ...section, advice: undefined, advise: 'Leave them out.' }] },
    null,
    1,
  );
  const lineOfAdvise = mistypedPack.split('\n').findIndex((line) => line.includes('"advise"')) + 1;
  it.each([
    { field: 'organisation', value: '  ', problem: { code: 'empty' } },
    { field: 'organisation', value: 7, problem: { code: 'wrong-type', expected: 'string' } },
    { field: 'organisation', value: 'a'.repeat(201), problem: { code: 'too-long' } },
    { field: 'mode', value: 'loud', problem: { code: 'not-one-of', expected: 'quiet, tips, full' } },
    { field: 'policyUrl', value: 'http://trust.example', problem: { code: 'wrong-form' } },
    { field: 'policyUrl', value: 'javascript:alert(1)', problem: { code: 'wrong-form' } },
    { field: 'allowPause', value: 'yes', problem: { code: 'wrong-type', expected: 'boolean' } },
    { field: 'packChanges', value: '{\n\n"a":,}', problem: { code: 'not-json', line: 3 } },
    { field: 'pack', value: '{\n"id": ]', problem: { code: 'not-json', line: 2 } },
    { field: 'pack', value: badPack, problem: { code: 'bad-content', at: 'id', line: 1 } },
    {
      field: 'pack',
      value: mistypedPack,
      problem: { code: 'bad-content', at: 'sections[0].advise', line: lineOfAdvise, more: 1 },
    },
    {
      field: 'packChanges',
      value: '{\n"revew": null\n}',
      problem: { code: 'bad-content', at: 'revew', line: 2 },
    },
    {
      field: 'contacts',
      value: '[{"name":"A"}]',
      problem: { code: 'bad-content', at: '[0].about', said: 'is missing', more: 2 },
    },
    {
      field: 'contacts',
      value: '[{"name":"A","about":"B","phone":null,"email":null,"fax":"1"}]',
      problem: { code: 'bad-content', at: '[0].fax' },
    },
    { field: 'severity', value: '{"swearing":"note"}', problem: { code: 'bad-content', at: 'swearing' } },
    {
      field: 'severity',
      value: '{"profanity":"loud"}',
      problem: { code: 'bad-content', at: 'profanity', said: 'should be one of: note, caution, serious' },
    },
    { field: 'severity', value: { profanity: 'note' }, problem: { code: 'wrong-type', expected: 'string' } },
    { field: 'siteOverrides', value: '{"myspace":{}}', problem: { code: 'bad-content', at: 'myspace' } },
    { field: 'siteOverrides', value: '{"x":{"box":7}}', problem: { code: 'bad-content', at: 'x.box' } },
  ])('$field as $value is left out and told', ({ field, value, problem }) => {
    const parsed = parseManaged({ [field]: value });
    expect(parsed.managed).toEqual({});
    expect(parsed.problems).toEqual([expect.objectContaining({ field, ...problem })]);
  });

  it.each(['messages', 'history'])('%s is forbidden when it cannot be read', (field) => {
    expect(parseManaged({ [field]: 'forbiden' }).managed).toEqual({ [field]: 'forbidden' });
  });

  it.each(['x', '1', ' ', '**'])('a name as short as "%s" would be found everywhere', (name) => {
    const { managed, problems } = parseManaged({ ownNames: ['Hollyoak', name] });
    expect(managed).toEqual({ ownNames: ['Hollyoak'] });
    expect(problems).toEqual([expect.objectContaining({ field: 'ownNames', code: 'wrong-form', at: '[1]' })]);
  });

  it('in a list leaves the other entries', () => {
    const { managed, problems } = parseManaged({ sites: ['x', 'myspace', 'facebook'] });
    expect(managed).toEqual({ sites: ['x', 'facebook'] });
    expect(problems).toEqual([expect.objectContaining({ field: 'sites', code: 'not-one-of', at: '[1]' })]);
  });
});
