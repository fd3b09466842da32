import { expect, it } from 'vitest';
import { readSettings } from '../../cli/kit/settings-file';

it('takes settings, structured ones as JSON or in strings, and puts them in the schema’s order', () => {
  const given = { mode: 'tips', organisation: 'Example Trust', severity: { 'patient-identity': 'serious' } };
  const expected = {
    organisation: 'Example Trust',
    mode: 'tips',
    severity: '{"patient-identity":"serious"}',
  };
  const read = readSettings(JSON.stringify(given));
  expect(read).toEqual({ ok: true, settings: expected });
  expect(Object.keys(read.ok ? read.settings : {})).toEqual(['organisation', 'mode', 'severity']);
  const inString = { severity: '{\n  "patient-identity": "serious"\n}' };
  expect(readSettings(JSON.stringify(inString))).toEqual({
    ok: true,
    settings: { severity: expected.severity },
  });
});

it.each([
  ['{ "mode": ', 'not JSON'],
  ['["mode"]', 'not an object'],
  ['{ "mod": "tips" }', '“mod” is not a setting; perhaps “mode” is meant'],
  ['{ "mode": "loud" }', 'mode'],
  ['{ "severity": "{" }', 'severity'],
  ['{ "siteOverrides": { "myspace": {} } }', 'siteOverrides'],
  ['{ "siteOverrides": { "x": { "post": "div[" } } }', 'no browser reads as a selector'],
  ['{ "trust": "atlantis" }', 'not a trust'],
  [
    '{ "trust": "las", "packChanges": { "sections": { "99": { "off": true } } } }',
    'not a section of the las pack',
  ],
])('%s is refused, and the field named', (text, words) => {
  const read = readSettings(text);
  expect(read.ok ? [] : read.problems).toEqual([expect.stringContaining(words)]);
});
