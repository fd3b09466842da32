import { describe, expect, it } from 'vitest';
import { gramsOf, hashesAround } from '../../src/reader/grams';

const wordHashes = (text: string) =>
  gramsOf(text)
    .filter(({ block }) => block === 'word')
    .map(({ hash }) => hash);
const letterHashes = (text: string) =>
  gramsOf(text)
    .filter(({ block }) => block === 'letter')
    .map(({ hash }) => hash);

describe('gramsOf', () => {
  it('gives each word, and each word with the next', () => {
    const spans = gramsOf('two long nights')
      .filter(({ block }) => block === 'word')
      .map(({ start, end }) => 'two long nights'.slice(start, end));
    expect(spans).toEqual(['two', 'two long', 'long', 'long nights', 'nights']);
  });

  it.each([
    ['DIDNT', 'didn’t'],
    ["didn't", 'didnt'],
    ['ward 12', 'Ward 99'],
  ])('reads %s and %s alike', (a, b) => {
    expect(wordHashes(a)).toEqual(wordHashes(b));
    expect(letterHashes(a)).toEqual(letterHashes(b));
  });

  it('keeps a number’s length: an age is not a phone number', () => {
    expect(wordHashes('34')).not.toEqual(wordHashes('07700900123'));
  });

  it('shares runs of letters between a word and its misspelling', () => {
    const known = new Set(letterHashes('ambulance'));
    expect(letterHashes('ambulence').filter((hash) => known.has(hash)).length).toBeGreaterThan(8);
  });

  it('gives offsets that hold after an emoji', () => {
    const text = '🚑 late again';
    const last = gramsOf(text).findLast(({ block }) => block === 'word');
    expect(text.slice(last?.start, last?.end)).toBe('again');
  });

  it.each(['', '   ', '\n'])('finds nothing in %j', (text) => {
    expect(gramsOf(text)).toEqual([]);
  });
});

describe('hashesAround', () => {
  it('gives each word once, and none that a draft’s own words would share', () => {
    expect(hashesAround('crew and Crew')).toHaveLength(2);
    const own = new Set(wordHashes('crew'));
    expect(hashesAround('crew').some((hash) => own.has(hash))).toBe(false);
  });
});
