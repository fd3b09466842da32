import { strFromU8, unzipSync } from 'fflate';
import { expect, it } from 'vitest';
import { zip } from '../../cli/kit/zip';

const files = { 'b.txt': Buffer.from('two'), 'a/c.txt': Buffer.from('one') };

it('holds the files, sorted', () => {
  const read = unzipSync(zip(files));
  expect(Object.entries(read).map(([name, bytes]) => [name, strFromU8(bytes)])).toEqual([
    ['a/c.txt', 'one'],
    ['b.txt', 'two'],
  ]);
});

it('depends on nothing but them: not their order, nor the hour, nor where on earth', () => {
  const first = zip(files);
  const zone = process.env.TZ;
  process.env.TZ = 'Pacific/Kiritimati';
  const again = zip({ 'a/c.txt': files['a/c.txt'], 'b.txt': files['b.txt'] });
  if (zone === undefined) delete process.env.TZ;
  else process.env.TZ = zone;
  expect(Buffer.from(again).equals(Buffer.from(first))).toBe(true);
});
