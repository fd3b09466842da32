import { createHash } from 'node:crypto';
import type { Bundled } from './bundled';
import type { WordSource } from './word-sources';

/** A CycloneDX 1.6 list of what is in the build. In: the moment of the commit, ISO, so that it does not vary. */
export function sbom(
  version: string,
  when: string,
  packages: readonly Bundled[],
  data: readonly WordSource[],
): string {
  const own = `pkg:npm/sensecheck@${version}`;
  const components = [
    ...packages.map((one) => ({
      type: 'library',
      'bom-ref': purlOf(one),
      name: one.name,
      version: one.version,
      purl: purlOf(one),
      licenses: [{ license: { id: one.licence } }],
      ...(one.integrity ? { hashes: [hashOf(one.integrity)] } : {}),
    })),
    ...data.map(({ name, source, licence }) => ({
      type: 'data',
      'bom-ref': name,
      name,
      description: source,
      licenses: [{ license: { name: licence } }],
    })),
  ];
  const refs = new Map(packages.map((one) => [one.name, purlOf(one)]));
  const dependencies = [
    { ref: own, dependsOn: components.map((one) => one['bom-ref']) },
    ...packages.map((one) => ({
      ref: purlOf(one),
      dependsOn: one.dependencies.map((name) => refs.get(name)),
    })),
  ];
  const body = {
    metadata: {
      timestamp: when,
      component: {
        type: 'application',
        'bom-ref': own,
        name: 'sensecheck',
        version,
        purl: own,
        licenses: [{ license: { id: 'MIT' } }],
      },
    },
    components,
    dependencies,
  };
  const list = {
    bomFormat: 'CycloneDX',
    specVersion: '1.6',
    serialNumber: serialOf(JSON.stringify(body)),
    version: 1,
    ...body,
  };
  return `${JSON.stringify(list, null, 2)}\n`;
}

function purlOf({ name, version }: Bundled): string {
  return `pkg:npm/${name.replace('@', '%40')}@${version}`;
}

function hashOf(integrity: string): { alg: string; content: string } {
  const [algorithm = '', base64 = ''] = integrity.split('-');
  return { alg: algorithm.replace('sha', 'SHA-'), content: Buffer.from(base64, 'base64').toString('hex') };
}

/** The same list has the same serial number. */
function serialOf(text: string): string {
  const hex = createHash('sha256').update(text).digest('hex');
  return `urn:uuid:${[hex.slice(0, 8), hex.slice(8, 12), `8${hex.slice(13, 16)}`, `a${hex.slice(17, 20)}`, hex.slice(20, 32)].join('-')}`;
}
