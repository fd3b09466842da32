import { describe, expect, it } from 'vitest';
import { asText, cellText, meanShare } from '../../../cli/evaluate/table';
import { concernTable } from '../../../cli/evaluate/tables/by-concern';
import { foldTable } from '../../../cli/evaluate/tables/by-fold';
import { difficultyTable, surfaceTable } from '../../../cli/evaluate/tables/by-group';
import { careTable } from '../../../cli/evaluate/tables/cares';
import { cleanTable } from '../../../cli/evaluate/tables/clean-drafts';
import { hateTable } from '../../../cli/evaluate/tables/hate';
import { holdTable } from '../../../cli/evaluate/tables/holds';
import { allOpen, measured, rowOf } from './made-up';

describe('figures as text', () => {
  it.each([
    { cell: undefined, interval: true, text: '-' },
    { cell: 12, interval: true, text: '12' },
    { cell: { part: 0, whole: 0 }, interval: true, text: '-' },
    { cell: { part: 5, whole: 10 }, interval: false, text: '50.0 %' },
    { cell: { part: 5, whole: 10 }, interval: true, text: '50.0 % (24-76)' },
    { cell: { share: 0.6475 }, interval: true, text: '64.8 %' },
  ])('$text', ({ cell, interval, text }) => {
    expect(cellText(cell, interval)).toBe(text);
  });

  it('aligns columns', () => {
    const columns = [{ key: 'n', label: 'drafts' }];
    const rows = [
      { name: 'x', cells: [7] },
      { name: 'facebook', cells: [] },
    ];
    expect(asText({ id: 't', title: 'T', rowsAre: 'site', columns, rows }).split('\n')).toEqual([
      'T',
      'site      drafts',
      'x              7',
      'facebook       -',
    ]);
  });

  it('means leave out what has no figure', () => {
    expect(meanShare([{ part: 1, whole: 2 }, { part: 0, whole: 0 }, { part: 1, whole: 1 }, 9])).toEqual({
      share: 0.75,
    });
    expect(meanShare([undefined])).toBeUndefined();
  });
});

describe('by concern', () => {
  const table = concernTable({
    open: [
      measured({ must: ['threat'] }, { said: ['threat'] }),
      measured({ must: ['abuse'] }, { said: ['threat'] }),
      measured({ must: ['copyright'] }, { said: ['copyright'] }),
    ],
    sealed: [measured({ must: ['threat'] })],
  });

  it('has every concern once, core ones first, each group followed by its mean', () => {
    const names = table.rows.map(({ name }) => name);
    expect(new Set(names).size).toBe(46 + 2);
    expect(names.indexOf('mean of the core')).toBe(16);
    expect(names.indexOf('copyright')).toBeGreaterThan(16);
    expect(names.at(-1)).toBe('mean of all');
  });

  it('counts recall and precision, and does not mix the halves', () => {
    expect(rowOf(table, 'threat')).toEqual({
      'open musts': 1,
      'open recall': { part: 1, whole: 1 },
      'open precision': { part: 1, whole: 2 },
      'sealed musts': 1,
      'sealed recall': { part: 0, whole: 1 },
      'sealed precision': { part: 0, whole: 0 },
    });
    expect(rowOf(table, 'mean of the core')['open recall']).toEqual({ share: 0.5 });
  });
});

describe('by fold', () => {
  it('names sealed folds as such and adds up neither with the other', () => {
    const open = [measured({ must: ['threat'] }, { said: ['threat'] })];
    const sealed = [measured({ must: ['threat'] }), measured()];
    const folds = [
      { name: 'one', sealed: false, measured: open },
      { name: 'two', sealed: true, measured: sealed.slice(0, 1) },
      { name: 'three', sealed: true, measured: sealed.slice(1) },
    ];
    const table = foldTable(folds, { open, sealed });
    expect(table.rows.map(({ name }) => name)).toEqual([
      'one',
      'two (sealed)',
      'three (sealed)',
      'all open',
      'all sealed',
    ]);
    expect(rowOf(table, 'all sealed')).toMatchObject({ drafts: 2, clean: 1, recall: { part: 0, whole: 1 } });
    expect(rowOf(holdTable(folds, { open, sealed }), 'one')).toMatchObject({ holds: 1 });
  });
});

describe('by group', () => {
  it('takes a draft without a surface for a post, and leaves out one without a difficulty', () => {
    const halves = allOpen(measured({ difficulty: 2 }), measured({ context: { surface: 'reply' } }));
    expect(surfaceTable(halves).rows.map(({ name }) => name)).toEqual(['post', 'reply']);
    expect(difficultyTable(halves).rows.map(({ name }) => name)).toEqual(['2']);
  });
});

describe('clean drafts', () => {
  it('go by the kind given, else by how the reason begins', () => {
    const table = cleanTable(
      allOpen(
        measured({ kind: 'public', why: 'easy: tea' }, { said: ['copyright'] }),
        measured({ why: 'easy: tea' }),
        measured({ why: 'Hard negative: a parcel' }, { said: ['threat'] }),
        measured({ why: 'An easy one' }),
        measured({ kind: 'public', must: ['threat'] }),
      ),
    );
    expect(table.rows.map(({ name }) => name)).toEqual([
      'easy',
      'hard negative',
      'not said',
      'public',
      'all clean',
    ]);
    expect(rowOf(table, 'public')).toMatchObject({
      'open drafts': 1,
      'open alarmed': { part: 1, whole: 1 },
      'open held': { part: 0, whole: 1 },
    });
    expect(rowOf(table, 'all clean')['open held']).toEqual({ part: 1, whole: 4 });
  });
});

describe('cares', () => {
  it('tells speech alone from speech with a breach', () => {
    const care = 'union-activity' as const;
    const table = careTable(
      allOpen(
        measured({ care, must: ['on-duty'] }, { said: ['threat'], cares: [care] }), // nothing above a note: alone
        measured({ care, may: ['trust-criticism'] }, { said: ['trust-criticism'], cares: [care] }),
        measured({ care, must: ['threat'] }, { said: ['threat'] }),
        measured({ care, must: ['threat'] }),
        measured({ care, must: ['colleague-information'] }), // a caution is neither alone nor a serious breach
        measured({ care: 'none' }, { cares: ['own-distress'] }),
      ),
    );
    expect(rowOf(table, care)).toMatchObject({
      'open alone': 2,
      'open alarmed': { part: 1, whole: 2 },
      'open held': { part: 1, whole: 2 },
      'open with breach': 2,
      'open breach held': { part: 1, whole: 2 },
      'open care seen': { part: 2, whole: 5 },
    });
    expect(rowOf(table, 'any care')['open alone']).toBe(2);
    expect(rowOf(table, 'labelled as none')['open care seen']).toEqual({ part: 1, whole: 1 });
  });
});

describe('functional tests of hate', () => {
  it('is right when hateful is warned of as such, at any severity, and nothing else is', () => {
    const table = hateTable(
      allOpen(
        measured({ kind: 'hate-slur' }, { said: [{ concern: 'discrimination', severity: 'note' }] }),
        measured({ kind: 'hate-threat' }, { said: ['threat'] }),
        measured({ kind: 'hate-threat' }, { said: ['abuse'] }), // another concern does not count
        measured({ kind: 'ok-counter' }, { said: ['abuse'] }),
        measured({ kind: 'ok-counter' }, { said: ['discrimination'] }),
        measured({ kind: 'public' }, { said: ['discrimination'] }), // not of the set
      ),
    );
    expect(rowOf(table, 'hate-threat')['open right']).toEqual({ part: 1, whole: 2 });
    expect(rowOf(table, 'all hateful')['open right']).toEqual({ part: 2, whole: 3 });
    expect(rowOf(table, 'all that are not')['open right']).toEqual({ part: 1, whole: 2 });
    expect(rowOf(table, 'all')['open right']).toEqual({ part: 3, whole: 5 });
  });

  it('is no table without such drafts', () => {
    expect(hateTable(allOpen(measured({ kind: 'public' }))).rows).toEqual([]);
  });
});
