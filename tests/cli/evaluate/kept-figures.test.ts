import { describe, expect, it } from 'vitest';
import { changesBetween } from '../../../cli/evaluate/changes';
import { withTables } from '../../../cli/evaluate/document';
import { parseStored, toStored } from '../../../cli/evaluate/stored';
import type { Cell, Table } from '../../../cli/evaluate/table';

const table = (cells: Record<string, Cell[]>): Table => ({
  id: 'sites',
  title: 'By site',
  rowsAre: 'site',
  columns: ['drafts', 'recall', 'mean'].map((label) => ({ key: label, label })),
  rows: Object.entries(cells).map(([name, figures]) => ({ name, cells: figures })),
});

const before = toStored([table({ x: [12, { part: 3, whole: 4 }, { share: 0.5 }], old: [1] })], '2026-11-01');

describe('kept figures', () => {
  it('are counts, parts of a whole and shares, and come back as they were', () => {
    expect(before.tables).toEqual({
      sites: { x: { drafts: 12, recall: '3/4', mean: '50.0 %' }, old: { drafts: 1 } },
    });
    expect(parseStored(JSON.stringify(before))).toEqual(before);
  });

  it('leave out what there is nothing to say of', () => {
    expect(toStored([table({ x: [0, { part: 0, whole: 0 }] })], '2026-11-01').tables).toEqual({
      sites: { x: { drafts: 0 } },
    });
  });

  it('tell what changed, what is new and what is gone', () => {
    const after = toStored(
      [table({ x: [12, { part: 4, whole: 4 }, { share: 0.625 }], new: [2] })],
      '2026-11-02',
    );
    expect(changesBetween(before, after)).toEqual([
      'sites, x, recall: 75.0 % (3/4) → 100.0 % (4/4)',
      'sites, x, mean: 50.0 % → 62.5 %',
      'sites, new, drafts: none → 2',
      'sites, old, drafts: 1 → gone',
    ]);
    expect(changesBetween(before, { ...before, taken: '2026-12-01' })).toEqual([]);
  });
});

describe('the document', () => {
  const START = '<!-- figures: written by `npm run evaluate -- --write` -->';
  const END = '<!-- end of figures -->';

  it('has its tables replaced and its prose left alone', () => {
    const written = withTables(
      `# Ours\n\n${START}\nold\n${END}\nAfter.\n`,
      [table({ x: [12] })],
      '2026-11-02',
    );
    expect(written).toMatch(/^# Ours\n\n<!--/);
    expect(written).toMatch(/<!-- end of figures -->\nAfter\.\n$/);
    expect(written).toContain('Taken on 2026-11-02.');
    expect(written).not.toContain('old');
    expect(withTables(written, [table({ x: [12] })], '2026-11-02')).toBe(written);
  });

  it.each(['no marks', START, `${END}\n${START}`])('is refused when it reads %j', (document) => {
    expect(() => withTables(document, [], '2026-11-02')).toThrow('needs the lines');
  });
});
