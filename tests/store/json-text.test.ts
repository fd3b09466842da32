import { describe, expect, it } from 'vitest';
import { readJson } from '../../src/store/json-text';

it.each([
  '{}',
  ' [] ',
  '"text \\" \\u00e9"',
  '-1.5e+3',
  'null',
  '{\n"a": [1, true, {"b": "c"}],\n"d": null }\n',
])('%j is JSON', (text) => {
  expect(readJson(text)).toMatchObject({ ok: true, value: JSON.parse(text) });
});

it.each([
  { why: 'empty', text: '', line: 1 },
  { why: 'a value missing', text: '{\n\n"a":,}', line: 3 },
  { why: 'the wrong bracket', text: '{\n"id": ]', line: 2 },
  { why: 'a comma too many', text: '[1,\n2,\n]', line: 3 },
  { why: 'a comma missing', text: '{"a": 1\n"b": 2}', line: 2 },
  { why: 'never closed', text: '{\n"a": [1\n', line: 3 },
  { why: 'a line break in a text', text: '{"a":\n"b\nc"}', line: 2 },
  { why: 'single quotes', text: "{\n'a': 1}", line: 2 },
  { why: 'something after the end', text: '{}\n{}', line: 2 },
  { why: 'a leading zero', text: '[\n\n01]', line: 3 },
  { why: 'deeper than anything', text: '['.repeat(200_000), line: 1 },
])('$why', ({ text, line }) => {
  expect(() => JSON.parse(text)).toThrow();
  expect(readJson(text)).toEqual({ ok: false, line });
});

describe('the line of a place', () => {
  const text =
    '{\n"sections": [\n{ "ref": "1" },\n{\n"ref":\n"2" }\n],\n"list": [1,\n2], "6.4.15":\n{"off": true}\n}';
  const read = readJson(text);
  it.each([
    ['', 1],
    ['sections', 2],
    ['sections[0].ref', 3],
    ['sections[1]', 4],
    ['sections[1].ref', 5], // where its name stands
    ['list[1]', 9],
    ['6.4.15.off', 10],
    ['sections[1].heading', 4], // missing there
    ['sections[7].ref', 2],
    ['elsewhere', 1],
    ['6.4.15.of', 9],
  ])('%s is %s', (path, line) => {
    expect(read.ok && read.lineOf(path)).toBe(line);
  });
});

it('tells of a key that is given twice in one group', () => {
  const read = readJson('{"a": {"b": 1, "b": 2}, "c": [{"b": 1}, {"b": 2}], "a": 3}');
  expect(read.ok && read.repeated).toEqual(['a.b', 'a']);
});
