import { describe, expect, it } from 'vitest';
import type { Pack } from '../../src/model/pack';
import { searchSections } from '../../src/pages/search-sections';
import { builtInPacks } from '../../src/rules/pack';

const { sections } = builtInPacks().wmas as Pack;
const search = searchSections(sections);
const refs = (typed: string) => search(typed).map(({ ref }) => ref);

describe('search over the sections', () => {
  it('finds all, in document order, when nothing is typed', () => {
    expect(refs('  ')).toEqual(sections.map(({ ref }) => ref));
  });

  it('by number: the section first, then those beneath it', () => {
    expect(refs('6.4.12')[0]).toBe('6.4.12');
    expect(refs('7.1').slice(0, 5)).toEqual(['7.1', '7.1.1', '7.1.2', '7.1.3', '7.1.4']);
    expect(refs('77')).toEqual([]);
  });

  it.each(['photo', 'photos', 'PHOTO'])('by “%s”: headings before the rest', (typed) => {
    expect(refs(typed)).toContain('6.4.14');
  });

  it('by the beginnings of several words, in any order', () => {
    expect(refs('confid patient')[0]).toBe('6.4.15');
    expect(refs('patient confid')).toEqual(refs('confid patient'));
    expect(refs('patient zebra')).toEqual([]);
  });

  it('by what it governs, in our words', () => {
    expect(refs('swearing')).not.toEqual([]);
    expect(refs('passwords')).not.toEqual([]);
  });

  it('takes odd signs for what they are: nothing', () => {
    expect(refs('?!“”')).toHaveLength(sections.length);
    expect(refs('(photo) [')).toContain('6.4.14');
  });
});
