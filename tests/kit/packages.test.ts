import { strFromU8, unzipSync } from 'fflate';
import { expect, it } from 'vitest';
import { type Builds, ownPackages, storePackages } from '../../cli/kit/packages';
import { sums } from '../../cli/kit/sums';
import { makeKey } from './make-key';

const URL_OF_FOLDER = 'https://software.example.org/sensecheck/';
const key = makeKey();
const builds = buildsFrom(['manifest.json', 'background.js']);

it('the trust’s own packages carry its key, its id and where updates are', () => {
  const files = ownPackages(builds, key, URL_OF_FOLDER);
  expect(Object.keys(files)).toEqual([
    'sensecheck-1.2.3.crx',
    'update.xml',
    'sensecheck-1.2.3.xpi',
    'updates.json',
  ]);
  const packed = Buffer.from(files['sensecheck-1.2.3.crx'] ?? []);
  expect(manifestIn(packed.subarray(12 + packed.readUInt32LE(8)))).toMatchObject({
    key: key.publicDer.toString('base64'),
    update_url: `${URL_OF_FOLDER}update.xml`,
  });
  expect(manifestIn(files['sensecheck-1.2.3.xpi'])).toMatchObject({
    browser_specific_settings: { gecko: { id: 'a@b.invalid', update_url: `${URL_OF_FOLDER}updates.json` } },
  });
  expect(strFromU8(files['update.xml'] ?? new Uint8Array())).toContain(`appid="${key.id}"`);
});

it('Firefox is told of no address for updates that it would refuse', () => {
  const files = ownPackages(builds, key, 'http://127.0.0.1:8000/');
  expect(JSON.stringify(manifestIn(files['sensecheck-1.2.3.xpi']))).not.toContain('update_url');
});

it('the stores’ packages have neither, since stores refuse them', () => {
  const files = storePackages(builds);
  expect(Object.keys(files)).toEqual(
    ['chrome', 'edge', 'firefox'].map((name) => `sensecheck-1.2.3-${name}.zip`),
  );
  for (const file of Object.values(files)) {
    expect(JSON.stringify(manifestIn(file))).not.toMatch(/"key"|update_url/);
  }
});

it('the same build, read in another order, and the same key give the same bytes', () => {
  const other = buildsFrom(['background.js', 'manifest.json']);
  expect(sums(ownPackages(other, key, URL_OF_FOLDER))).toBe(sums(ownPackages(builds, key, URL_OF_FOLDER)));
  expect(sums(storePackages(other))).toBe(sums(storePackages(builds)));
});

function buildsFrom(order: string[]): Builds {
  const gecko = { browser_specific_settings: { gecko: { id: 'a@b.invalid' } } };
  const build = (rest: object) => {
    const manifest = JSON.stringify({ manifest_version: 3, version: '1.2.3', ...rest });
    const files: Record<string, Buffer> = {
      'manifest.json': Buffer.from(manifest),
      'background.js': Buffer.from('void 0;'),
    };
    return Object.fromEntries(order.map((name) => [name, files[name] ?? Buffer.alloc(0)]));
  };
  return {
    chrome: build({ key: 'development' }),
    edge: build({ key: 'development' }),
    firefox: build(gecko),
  };
}

function manifestIn(zipped: Uint8Array | undefined): Record<string, unknown> {
  const files = unzipSync(zipped ?? new Uint8Array());
  return JSON.parse(strFromU8(files['manifest.json'] ?? new Uint8Array()));
}
