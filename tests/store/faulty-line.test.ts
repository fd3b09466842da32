import { expect, it } from 'vitest';
import { faultyLine } from '../../src/store/faulty-line';

it.each([
  '{}',
  ' [] ',
  '"text \\" \\u00e9"',
  '-1.5e+3',
  'null',
  '{\n"a": [1, true, {"b": "c"}],\n"d": null }\n',
])('%j is JSON', (text) => {
  expect(JSON.parse(text)).toBeDefined();
  expect(faultyLine(text)).toBeUndefined();
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
])('$why', ({ text, line }) => {
  expect(() => JSON.parse(text)).toThrow();
  expect(faultyLine(text)).toBe(line);
});
