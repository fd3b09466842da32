import { describe, expect, it } from 'vitest';
import { leanedOn } from '../../src/reader/leaned-on';
import { keepNoSums, scoreDraft } from '../../src/reader/score';
import { tinyReader } from '../support/tiny-reader';

const reader = tinyReader({ useless: ['abuse', 60], kitchen: ['incident-details', 40] });
const seen = (sentences: string[], names: string[] = [], around = '') => ({
  sentences,
  marks: sentences.map(() => []),
  around,
  names,
});

describe('scoreDraft', () => {
  it('adds what the words and the things seen weigh', () => {
    const scores = scoreDraft(reader, seen(['Useless lot'], ['saw insult', 'saw nothing-known']));
    expect(scores.get('abuse')).toBeCloseTo(-1 + 6 + 2);
    expect(scores.get('incident-details')).toBeCloseTo(-1);
  });

  it('brings the words to length one, so that many known words do not shout', () => {
    const scores = scoreDraft(reader, seen(['useless kitchen']));
    expect(scores.get('abuse')).toBeCloseTo(-1 + 6 / Math.SQRT2);
  });

  it('gives the same with sentences kept, and keeps only those of the draft', () => {
    const kept = keepNoSums();
    scoreDraft(reader, seen(['Useless lot', 'gone']), kept);
    const again = scoreDraft(reader, seen(['Useless lot', 'The kitchen floor']), kept);
    expect(again).toEqual(scoreDraft(reader, seen(['Useless lot', 'The kitchen floor'])));
    expect([...kept.bySentence.keys()]).toEqual(['Useless lot', 'The kitchen floor']);
  });

  it('gives the same with what stands around kept, and reads it again once it is another', () => {
    const kept = keepNoSums();
    for (const around of ['a useless night', 'a useless night', 'quiet']) {
      expect(scoreDraft(reader, seen(['fine'], [], around), kept)).toEqual(
        scoreDraft(reader, seen(['fine'], [], around)),
      );
    }
  });

  it('grows no surer of a draft that is longer than any it was taught', () => {
    const scoreOf = (sentences: number) =>
      scoreDraft(reader, seen(Array(sentences).fill('Useless lot'))).get('abuse') ?? Number.NaN;
    expect(scoreOf(36)).toBeGreaterThan(scoreOf(9));
    expect(scoreOf(400)).toBeCloseTo(scoreOf(36));
  });

  it('does not take the words around a draft for its own', () => {
    expect(scoreDraft(reader, seen(['fine'], [], 'useless')).get('abuse')).toBeCloseTo(-1);
  });
});

describe('leanedOn', () => {
  it('names the words that weighed, at their place in the text', () => {
    const text = 'Long day. Useless lot, all of them.';
    const sentences = [
      { start: 0, end: 9 },
      { start: 10, end: 35 },
    ];
    const spans = leanedOn(reader, 'abuse', text, sentences);
    expect(spans.map(({ start, end }) => text.slice(start, end))).toEqual(['Useless']);
  });

  it('names none where no word speaks for the concern', () => {
    const sentences = [{ start: 0, end: 11 }];
    expect(leanedOn(reader, 'threat', 'Useless lot', sentences)).toEqual([]);
  });

  it('does not name words that explain nothing', () => {
    const small = tinyReader({ once: ['abuse', 60], mrs: ['abuse', 50], clown: ['abuse', 40] });
    const text = 'And once Mrs Clown rang.';
    const spans = leanedOn(small, 'abuse', text, [{ start: 0, end: text.length }]);
    expect(spans.map(({ start, end }) => text.slice(start, end))).toEqual(['Clown']);
  });

  it('gives the same with sentences kept, which go with the sentence', () => {
    const { leanings, ...sums } = keepNoSums();
    const text = 'Useless lot. Useless lot again.';
    const sentences = [
      { start: 0, end: 12 },
      { start: 13, end: 31 },
    ];
    const once = leanedOn(reader, 'abuse', text, sentences, leanings);
    expect(leanedOn(reader, 'abuse', text, sentences, leanings)).toEqual(once);
    expect(once).toEqual(leanedOn(reader, 'abuse', text, sentences));
    expect([...leanings.keys()]).toEqual(['Useless lot.', 'Useless lot again.']);
    scoreDraft(reader, seen(['Useless lot.']), { ...sums, leanings });
    expect([...leanings.keys()]).toEqual(['Useless lot.']);
  });
});
