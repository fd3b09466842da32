import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { kitFields } from '../../cli/kit/fields';

const ROOT = path.resolve(import.meta.dirname, '../..');
const pages = [
  'README.md',
  ...readdirSync(path.join(ROOT, 'docs'))
    .filter((name) => name.endsWith('.md'))
    .map((name) => `docs/${name}`),
];

it('the page for IT has a row for every managed setting, with every value it may take', () => {
  const rows = readFileSync(path.join(ROOT, 'docs/deploy.md'), 'utf8').split('\n');
  for (const { name, choices } of kitFields) {
    const row = rows.find((line) => line.startsWith(`| \`${name}\``)) ?? '';
    expect(row, name).not.toBe('');
    for (const choice of choices) expect(row, name).toContain(`\`${choice}\``);
  }
});

describe.each(pages)('%s', (page) => {
  it('names only files that are there', () => {
    const text = readFileSync(path.join(ROOT, page), 'utf8');
    const named = [...text.matchAll(/`((?:docs|src|tests|cli|public)\/[\w./-]+)`/g)].map(
      (match) => match[1] ?? '',
    );
    const missing = named.filter((name) => !existsSync(path.join(ROOT, name)));
    expect(missing).toEqual([]);
  });
});
