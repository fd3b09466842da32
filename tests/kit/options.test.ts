import { expect, it } from 'vitest';
import { readOptions } from '../../cli/kit/options';

it('an address is a folder, with or without its slash', () => {
  const { url, hasUrl } = readOptions(['--url', 'https://software.example.org/sensecheck']);
  expect({ url, hasUrl }).toEqual({ url: 'https://software.example.org/sensecheck/', hasUrl: true });
});

it('without an address there is a stand-in that leads nowhere', () => {
  const { url, hasUrl } = readOptions([]);
  expect(new URL(url).hostname).toMatch(/\.invalid$/);
  expect(hasUrl).toBe(false);
});

it.each([
  [['--url', 'nowhere'], 'not an https address'],
  [['--url', 'http://software.example.org/'], 'not an https address'],
  [['--chrome-id', 'short'], 'not an extension’s id'],
  [['--edge-id', 'ABCDEFGHIJKLMNOPABCDEFGHIJKLMNOP'], 'not an extension’s id'],
  [['--what'], '--what'],
])('%s is refused', (words, reason) => {
  expect(() => readOptions(words)).toThrow(reason.replace('’', "'"));
});
