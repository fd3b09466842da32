import { readFileSync } from 'node:fs';
import path from 'node:path';

/** A package whose code is in the built extension. `integrity` is npm's, `sha512-` and base64. */
export type Bundled = {
  name: string;
  version: string;
  licence: string;
  integrity: string | undefined;
  dependencies: string[];
};

/**
 * Development packages that leave code or styles in the build all the same: the pages' styles, and what WXT puts
 * beneath every entry (seen in the source maps of a build, 2026-11-22).
 */
export const BUNDLED_DEV = [
  'nhsuk-frontend',
  'wxt',
  '@webext-core/match-patterns',
  '@wxt-dev/webextension-polyfill',
];

type Lock = {
  packages: Record<
    string,
    {
      version?: string;
      license?: string;
      integrity?: string;
      dev?: boolean;
      dependencies?: Record<string, string>;
    }
  >;
};

/** All packages in the build, by name, from the lock file. Throws where one of `BUNDLED_DEV` is not in it. */
export function bundledPackages(root: string): Bundled[] {
  const lock: Lock = JSON.parse(readFileSync(path.join(root, 'package-lock.json'), 'utf8'));
  const names = Object.entries(lock.packages)
    .filter(([place, { dev }]) => place.startsWith('node_modules/') && !dev)
    .map(([place]) => place.slice('node_modules/'.length));
  const all = [...new Set([...names, ...BUNDLED_DEV])].sort();
  return all.map((name) => {
    const found = lock.packages[`node_modules/${name}`];
    if (!found?.version) throw new Error(`package-lock.json has no ${name}.`);
    const dependencies = Object.keys(found.dependencies ?? {}).filter((one) => all.includes(one));
    return {
      name,
      version: found.version,
      licence: found.license ?? 'NOASSERTION',
      integrity: found.integrity,
      dependencies,
    };
  });
}
