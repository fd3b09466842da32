import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { bundledPackages } from '../../cli/kit/bundled';
import { thirdParty } from '../../cli/kit/licences';
import { sbom } from '../../cli/kit/sbom';
import { wordSources } from '../../cli/kit/word-sources';

const ROOT = path.resolve(import.meta.dirname, '../..');
const packages = bundledPackages(ROOT);
const data = wordSources(ROOT);
const list = JSON.parse(sbom('0.1.0', '2026-11-22T10:00:00.000Z', packages, data));

it('every package that the sources import is in the list', () => {
  const imported = new Set(
    ['src', 'entrypoints'].flatMap((folder) =>
      readdirSync(path.join(ROOT, folder), { recursive: true, encoding: 'utf8' })
        .filter((name) => /\.(ts|scss)$/.test(name))
        .flatMap((name) => packagesIn(readFileSync(path.join(ROOT, folder, name), 'utf8'))),
    ),
  );
  expect(imported.size).toBeGreaterThan(5);
  const names = packages.map(({ name }) => name);
  for (const name of imported) expect(names).toContain(name);
});

describe('CycloneDX', () => {
  it('has versions, licences and hashes of all of them, and the commit’s moment', () => {
    expect(list).toMatchObject({
      bomFormat: 'CycloneDX',
      specVersion: '1.6',
      metadata: { timestamp: '2026-11-22T10:00:00.000Z' },
    });
    expect(list.serialNumber).toMatch(/^urn:uuid:[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/);
    expect(list.components).toHaveLength(packages.length + data.length);
    for (const { type, version, licenses, hashes } of list.components.slice(0, packages.length)) {
      expect({ type, version, licenses, hashes }).toEqual({
        type: 'library',
        version: expect.stringMatching(/^\d+\./),
        licenses: [{ license: { id: expect.stringMatching(/^(MIT|Apache-2\.0|MPL-2\.0)$/) } }],
        hashes: [{ alg: 'SHA-512', content: expect.stringMatching(/^[0-9a-f]{128}$/) }],
      });
    }
  });

  it('what depends on what names only what is there', () => {
    const refs = [list.metadata.component, ...list.components].map((one) => one['bom-ref']);
    for (const { ref, dependsOn } of list.dependencies) {
      for (const one of [ref, ...dependsOn]) expect(refs).toContain(one);
    }
  });
});

it('the licences have a text for each package, and an attribution for each table of others', () => {
  const text = thirdParty(ROOT, packages, data);
  for (const { name, version } of packages) expect(text).toContain(`${name} ${version}\nLicence: `);
  expect(data.map(({ name }) => name)).toContain('src/lexicons/town.json');
  expect(text).toContain('GeoNames');
  expect(text).toContain('Office for National Statistics');
});

function packagesIn(source: string): string[] {
  const named = [...source.matchAll(/(?:^import|from|@use|@forward)\s+['"]([^.'"][^'"]*)['"]/gm)];
  return named.flatMap(([, specifier = '']) => {
    const parts = specifier.split('/');
    const name = specifier.startsWith('@') ? parts.slice(0, 2).join('/') : (parts[0] ?? '');
    return name.startsWith('sass:') ? [] : [name];
  });
}
