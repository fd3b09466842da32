import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { crx } from './crx';
import type { KitKey } from './key';
import { GECKO_ID } from './routes';
import { sha256 } from './sums';
import { updatesJson, updateXml } from './update-manifests';
import { type Files, zip } from './zip';

/** The three builds' files, by browser. */
export type Builds = Record<'chrome' | 'edge' | 'firefox', Files>;
/** The names under which packages are published. */
export type PackageNames = { crx: string; xpi: string };

export function namesOf(version: string): PackageNames {
  return { crx: `sensecheck-${version}.crx`, xpi: `sensecheck-${version}.xpi` };
}

/** All files of a built folder, by path. */
export function readBuild(folder: string): Files {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => statSync(path.join(folder, name)).isFile())
    .map((name) => name.replaceAll(path.sep, '/'));
  return Object.fromEntries(names.map((name) => [name, readFileSync(path.join(folder, name))]));
}

/** What the trust hosts itself: the signed package and the XPI, each with where its updates are. In: the folder's address. */
export function ownPackages(builds: Builds, key: KitKey, url: string): Files {
  const version = versionOf(builds.chrome);
  const names = namesOf(version);
  const packed = crx(
    zip(
      withManifest(builds.chrome, (manifest) => ({
        ...manifest,
        key: key.publicDer.toString('base64'),
        update_url: `${url}update.xml`,
      })),
    ),
    key,
  );
  const xpi = zip(withManifest(builds.firefox, (manifest) => updatedFrom(manifest, `${url}updates.json`)));
  return {
    [names.crx]: packed,
    'update.xml': text(updateXml(key.id, `${url}${names.crx}`, version)),
    [names.xpi]: xpi,
    'updates.json': text(updatesJson(GECKO_ID, `${url}${names.xpi}`, version, sha256(xpi))),
  };
}

/** What is uploaded to the browsers' stores, which give ids and updates themselves and refuse a package that has them. */
export function storePackages(builds: Builds): Files {
  const version = versionOf(builds.chrome);
  const withoutKey = ({ key: _key, ...manifest }: Manifest) => manifest;
  return {
    [`sensecheck-${version}-chrome.zip`]: zip(withManifest(builds.chrome, withoutKey)),
    [`sensecheck-${version}-edge.zip`]: zip(withManifest(builds.edge, withoutKey)),
    [`sensecheck-${version}-firefox.zip`]: zip(builds.firefox),
  };
}

/** The version that the manifest of a build says. */
export function versionOf(build: Files): string {
  return String(manifestOf(build).version);
}

type Manifest = Record<string, unknown>;

function manifestOf(build: Files): Manifest {
  const found = build['manifest.json'];
  if (!found) throw new Error('The build has no manifest.json.');
  return JSON.parse(Buffer.from(found).toString('utf8'));
}

function withManifest(build: Files, change: (manifest: Manifest) => Manifest): Files {
  return { ...build, 'manifest.json': text(JSON.stringify(change(manifestOf(build)))) };
}

/** Firefox refuses an extension whose updates would not come by https. */
function updatedFrom(manifest: Manifest, updateUrl: string): Manifest {
  if (!updateUrl.startsWith('https:')) return manifest;
  const { gecko } = manifest.browser_specific_settings as { gecko: object };
  return { ...manifest, browser_specific_settings: { gecko: { ...gecko, update_url: updateUrl } } };
}

function text(content: string): Buffer {
  return Buffer.from(content, 'utf8');
}
