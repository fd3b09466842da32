import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { detectors } from '../src/detectors/index';
import { lexicons } from '../src/lexicons/index';
import { concernIdSchema, concernIds } from '../src/model/concern';
import { siteIds } from '../src/model/draft';
import concernsFile from '../src/rules/concerns.json';
import { careRules, rules } from '../src/rules/index';
import { sites } from '../src/sites/index';

const ROOT = resolve(import.meta.dirname, '..');

/** What may import what: a room, and the rooms it may reach into. Everyone may reach into `model`. */
const MAY_IMPORT: Record<string, string[]> = {
  'src/model': [],
  'src/lexicons': [],
  'src/language': ['src/lexicons'],
  'src/detectors': ['src/language', 'src/lexicons'],
  'src/rules': ['src/words'],
  'src/check': ['src/language', 'src/detectors', 'src/rules', 'src/reader', 'src/words'],
  'src/suggest': ['src/check', 'src/language', 'src/lexicons', 'src/words'],
  'src/reader': [],
  'src/sites': [],
  'src/ui': ['src/words'],
  'src/words': [],
  'src/messages': [],
  'src/store': ['src/rules', 'src/messages'],
  'entrypoints/background': ['src/messages', 'src/check', 'src/suggest', 'src/store', 'src/rules'],
  'entrypoints/composer.content': ['src/sites', 'src/ui', 'src/words', 'src/messages'],
  'entrypoints/about': ['src/words', 'src/pages'],
  'entrypoints/popup': ['src/sites', 'src/ui', 'src/words', 'src/messages', 'src/pages'],
  'entrypoints/options': ['src/sites', 'src/ui', 'src/words', 'src/messages', 'src/pages'],
  'entrypoints/welcome': ['src/sites', 'src/ui', 'src/words', 'src/messages', 'src/pages'],
  'entrypoints/policy': ['src/sites', 'src/ui', 'src/words', 'src/messages', 'src/pages'],
  'entrypoints/try': ['src/ui', 'src/words', 'src/messages', 'src/pages'],
  'src/trial': ['src/check', 'src/rules', 'src/suggest', 'src/messages'],
  'src/pages': ['src/ui', 'src/words', 'src/messages'],
};

/** One door for each library. */
const DOORS: Record<string, string[]> = {
  compromise: ['src/language'],
  dexie: ['src/store'],
  papaparse: ['src/pages'],
  'wxt/browser': ['src/messages', 'src/store', 'src/pages', 'entrypoints'],
};

describe('imports', () => {
  const files = ['src', 'entrypoints'].flatMap(sourceFiles);

  it.each(Object.keys(MAY_IMPORT))('%s reaches only where it may', (room) => {
    const allowed = [room, 'src/model', ...(MAY_IMPORT[room] ?? [])];
    const strays = files
      .filter((file) => isIn(file, room))
      .flatMap((file) => localImports(file).map((target) => ({ file, target })))
      .filter(({ target }) => !allowed.some((one) => isIn(target, one)));
    expect(strays).toEqual([]);
  });

  it('every source file stands in a room of the table', () => {
    expect(files.filter((file) => !Object.keys(MAY_IMPORT).some((room) => isIn(file, room)))).toEqual([]);
  });

  it('every room of the table exists', () => {
    const missing = Object.keys(MAY_IMPORT).filter(
      (room) => !existsSync(join(ROOT, room)) && !existsSync(join(ROOT, `${room}.ts`)),
    );
    expect(missing).toEqual([]);
  });

  it.each(Object.keys(DOORS))('%s has one door', (library) => {
    const strays = files.filter(
      (file) =>
        packageImports(file).some((name) => name === library || name.startsWith(`${library}/`)) &&
        !DOORS[library]?.some((door) => isIn(file, door)),
    );
    expect(strays).toEqual([]);
  });

  it('detectors do not import detectors, rules not rules, sites not sites', () => {
    const shared = ['detectors/detector', 'detectors/index', 'concerns/', 'cares/'];
    const units = files.filter((file) =>
      /^src\/(detectors\/(?!detector|index|local-code|named-service)|rules\/concerns\/|rules\/cares\/)/.test(
        file,
      ),
    );
    const strays = units.flatMap((file) =>
      localImports(file)
        .filter((target) => units.includes(`${target}.ts`))
        .map((target) => ({ file, target })),
    );
    expect({ strays, shared: shared.length }).toEqual({ strays: [], shared: 4 });
  });
});

describe('lists', () => {
  it('every detector file is listed and has its table', () => {
    const listed = new Set(detectors.map((detector) => detector.kind));
    for (const name of unitsIn('src/detectors', ['detector', 'index', 'local-code', 'named-service'])) {
      expect(listed, `${name} is not in index.ts`).toContain(name);
      expect(existsSync(join(ROOT, `tests/detectors/${name}.test.ts`)), `${name} has no table`).toBe(true);
    }
  });

  it('every concern of the vocabulary has its rule, and every rule its table', () => {
    expect(concernsFile.concerns.map((concern) => concern.id).sort()).toEqual([...concernIds].sort());
    expect(rules.map((rule) => rule.concern).sort()).toEqual([...concernIds].sort());
    for (const id of concernIds) {
      expect(concernIdSchema.safeParse(id).success).toBe(true);
      expect(existsSync(join(ROOT, `src/rules/concerns/${id}.ts`)), `${id} has no file`).toBe(true);
      expect(existsSync(join(ROOT, `tests/rules/concerns/${id}.test.ts`)), `${id} has no table`).toBe(true);
    }
  });

  it('every care has its rule and its table', () => {
    expect(careRules.map((rule) => rule.care).sort()).toEqual(
      concernsFile.cares.map((care) => care.id).sort(),
    );
    for (const { care } of careRules) {
      expect(existsSync(join(ROOT, `tests/rules/cares/${care}.test.ts`)), `${care} has no table`).toBe(true);
    }
  });

  it('every word list is listed once and says where its words come from', () => {
    const files = readdirSync(join(ROOT, 'src/lexicons')).filter((name) => name.endsWith('.json'));
    expect(lexicons.map((lexicon) => `${lexicon.id}.json`).sort()).toEqual(files.sort());
    for (const { id, source, licence, words } of lexicons) {
      expect({ id, said: source !== '' && licence !== '' && words.length > 0 }).toEqual({ id, said: true });
    }
  });

  it('every listed site has its page', () => {
    for (const { id } of sites) {
      expect(siteIds).toContain(id);
      expect(existsSync(join(ROOT, `tests/fixtures/sites/${id}.html`)), `${id} has no page`).toBe(true);
    }
  });
});

function unitsIn(folder: string, besides: string[]): string[] {
  return readdirSync(join(ROOT, folder))
    .filter((name) => name.endsWith('.ts'))
    .map((name) => name.replace('.ts', ''))
    .filter((name) => !besides.includes(name));
}

function sourceFiles(folder: string): string[] {
  const path = join(ROOT, folder);
  return readdirSync(path).flatMap((name) => {
    const inner = join(folder, name);
    if (statSync(join(ROOT, inner)).isDirectory()) return sourceFiles(inner);
    return /\.tsx?$/.test(name) ? [inner] : [];
  });
}

function isIn(path: string, room: string): boolean {
  return path === room || path.startsWith(`${room}/`) || path.startsWith(`${room}.`);
}

function specifiers(file: string): string[] {
  const source = readFileSync(join(ROOT, file), 'utf8');
  return [...source.matchAll(/(?:from|import)\s*\(?\s*['"]([^'"]+)['"]/g)].map((match) => match[1] ?? '');
}

function localImports(file: string): string[] {
  return specifiers(file)
    .filter((name) => name.startsWith('.'))
    .map((name) => relative(ROOT, resolve(ROOT, dirname(file), name)));
}

function packageImports(file: string): string[] {
  return specifiers(file).filter((name) => !name.startsWith('.'));
}
