import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { AboutFacts } from '../../src/pages/about-facts';
import { bundledPackages } from '../kit/bundled';
import { wordSources } from '../kit/word-sources';

const PACKS = 'src/rules/packs';
const CONCERNS = 'src/rules/concerns.json';
/** Characters of a fingerprint: enough to tell two versions apart by eye. */
const FINGERPRINT = 8;

/** What the page about this build says, from the files it is made of. In: the repository's folder. */
export function aboutFacts(root: string): AboutFacts {
  const { version } = readJson<{ version: string }>(root, 'package.json');
  const { concerns } = readJson<{ concerns: unknown[] }>(root, CONCERNS);
  return {
    version,
    packs: readdirSync(path.join(root, PACKS))
      .filter((name) => name.endsWith('.json'))
      .sort()
      .map((name) => packFacts(root, `${PACKS}/${name}`)),
    concerns: { count: concerns.length, fingerprint: fingerprint(root, CONCERNS) },
    measured: measuredIn(root),
    packages: bundledPackages(root).map(({ name, version, licence }) => ({ name, version, licence })),
    data: unique(wordSources(root).map(({ source, licence }) => ({ source, licence }))),
  };
}

function packFacts(root: string, file: string): AboutFacts['packs'][number] {
  const { trust, document } = readJson<{
    trust: string;
    document: { title: string; version: string | null };
  }>(root, file);
  return { trust, title: document.title, version: document.version, fingerprint: fingerprint(root, file) };
}

type Fold = { drafts: number; clean: number } & Record<'recall' | 'alarmed' | 'held', string>;

/** As `npm run evaluate -- --write` left it: the row of drafts that nobody who changes a rule has read. */
function measuredIn(root: string): AboutFacts['measured'] {
  const { taken, tables } = readJson<{ taken: string; tables: { folds: Record<string, Fold> } }>(
    root,
    'docs/judgement-figures.json',
  );
  const sealed = tables.folds['all sealed'];
  if (!sealed) throw new Error('docs/judgement-figures.json has no row of sealed drafts.');
  return {
    taken,
    drafts: sealed.drafts,
    wanted: { found: partOf(sealed.recall), all: wholeOf(sealed.recall) },
    clean: { alarmed: partOf(sealed.alarmed), held: partOf(sealed.held), all: sealed.clean },
  };
}

/** "219/409" is written as a part of a whole. */
function partOf(share: string): number {
  return Number(share.split('/')[0]);
}

function wholeOf(share: string): number {
  return Number(share.split('/')[1]);
}

function fingerprint(root: string, file: string): string {
  return createHash('sha256')
    .update(readFileSync(path.join(root, file)))
    .digest('hex')
    .slice(0, FINGERPRINT);
}

function unique<T>(all: readonly T[]): T[] {
  return [...new Map(all.map((one) => [JSON.stringify(one), one])).values()];
}

function readJson<T>(root: string, file: string): T {
  return JSON.parse(readFileSync(path.join(root, file), 'utf8'));
}
