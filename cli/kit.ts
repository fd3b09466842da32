import { chmodSync, existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { runTool } from './fresh-build';
import { bundledPackages } from './kit/bundled';
import { isTracked, readCommit } from './kit/commit';
import { type KitKey, makeKeyFile, readKeyFile } from './kit/key';
import { thirdParty } from './kit/licences';
import { type KitOptions, readOptions, USAGE } from './kit/options';
import { type Builds, namesOf, ownPackages, readBuild, storePackages, versionOf } from './kit/packages';
import { inFolder, policyFiles, texts } from './kit/policy-files';
import { readMe } from './kit/read-me';
import { ownRoute, storeRoute } from './kit/routes';
import { sbom } from './kit/sbom';
import { DEFAULT_SETTINGS, readSettingsFile } from './kit/settings-file';
import { sums } from './kit/sums';
import { wordSources } from './kit/word-sources';
import type { Files } from './kit/zip';

/**
 * `npm run kit -- --key FILE`: everything that trust IT needs to deploy the extension, in `dist/kit/`. The same commit
 * and key give the same bytes. Without `--key` it makes a key and says to keep it. Exit 2 when something given is wrong.
 */
const ROOT = path.resolve(import.meta.dirname, '..');
const NEW_KEY = path.join(ROOT, 'sensecheck-key.pem');

try {
  make(readOptions(process.argv.slice(2)));
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  console.error(USAGE);
  process.exit(2);
}

function make(options: KitOptions): void {
  const read = options.settings ? readSettingsFile(options.settings) : undefined;
  if (read && !read.ok)
    throw new Error(
      ['No kit was made. In a browser this would be said of the settings:', ...read.problems].join('\n'),
    );
  const settings = read?.settings ?? DEFAULT_SETTINGS;
  const key = chooseKey(options.key);
  const commit = readCommit(ROOT);
  if (commit.isChanged)
    console.error('The sources differ from the commit: this kit cannot be made again from it.');

  const builds = buildAll();
  const version = versionOf(builds.chrome);
  const routes = [ownRoute(key.id, options.url, namesOf(version).xpi), storeRoute(options.storeIds)];
  const packages = bundledPackages(ROOT);
  const data = wordSources(ROOT);
  const files: Files = {
    ...inFolder('hosted', ownPackages(builds, key, options.url)),
    ...inFolder('stores', storePackages(builds)),
    ...Object.assign(
      {},
      ...routes.map((route) => inFolder(`policies/${route.name}`, policyFiles(route, settings, version))),
    ),
    ...texts({
      'README.txt': readMe(version, routes, options.url, options.hasUrl),
      'settings.json': `${JSON.stringify(settings, null, 2)}\n`,
      'kit.json': `${JSON.stringify({ version, commit, url: options.url, routes }, null, 2)}\n`,
      'sbom.cdx.json': sbom(version, commit.when, packages, data),
      'THIRD-PARTY.txt': thirdParty(ROOT, packages, data),
    }),
  };
  write(path.resolve(options.out), { ...files, ...texts({ SHA256SUMS: sums(files) }) });
  console.log(`${Object.keys(files).length + 1} files in ${options.out}; the extension's id is ${key.id}.`);
  if (!options.hasUrl)
    console.log('Give --url with the address of the folder that you will host, before deploying.');
}

/** The builds are always made anew: what lies there may be of another commit. */
function buildAll(): Builds {
  const build = (target: keyof Builds) => {
    console.log(`Building for ${target}.`);
    const { status, stdout, stderr } = runTool(ROOT, ['wxt', 'build', '-b', target, '--mv3'], 'pipe');
    if (status !== 0) throw new Error(`The build for ${target} failed.\n${stdout}${stderr}`);
    return readBuild(path.join(ROOT, '.output', `${target}-mv3`));
  };
  return { chrome: build('chrome'), edge: build('edge'), firefox: build('firefox') };
}

function chooseKey(given: string | undefined): KitKey {
  if (given !== undefined) {
    if (isTracked(ROOT, path.resolve(given)))
      throw new Error(`${given} is tracked by git, so it is no secret. Use another key.`);
    return readKeyFile(given);
  }
  if (existsSync(NEW_KEY)) console.log(`Using the key made before: ${NEW_KEY}`);
  else {
    makeKeyFile(NEW_KEY);
    console.log(
      `Made a key: ${NEW_KEY}\nKeep it, somewhere safe and out of the repository, and give it with --key from now on: the id is this key's, and without it no update can be published.`,
    );
  }
  return readKeyFile(NEW_KEY);
}

/** An older kit is replaced whole; anything else that stands there is left alone. */
function write(folder: string, files: Files): void {
  if (existsSync(folder) && !existsSync(path.join(folder, 'kit.json')))
    throw new Error(`${folder} is there and is no kit. Choose another with --out, or take it away.`);
  rmSync(folder, { recursive: true, force: true });
  for (const [name, bytes] of Object.entries(files)) {
    const file = path.join(folder, name);
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, bytes);
    if (name.endsWith('.sh')) chmodSync(file, 0o755);
  }
}
