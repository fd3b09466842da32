import { expect, it } from 'vitest';
import { sums } from '../../cli/kit/sums';

it('has a line a file, sorted, as sha256sum writes them', () => {
  const empty = 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855';
  expect(sums({ b: new Uint8Array(), 'a/c': new Uint8Array() })).toBe(`${empty}  a/c\n${empty}  b\n`);
});
