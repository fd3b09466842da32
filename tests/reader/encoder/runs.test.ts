import { describe, expect, it } from 'vitest';
import { vocabularyOf } from '../../../src/reader/encoder/pieces';
import { aroundInPieces, inPieces, MOST_PIECES, runsOf, withinLimit } from '../../../src/reader/encoder/runs';

const vocabulary = vocabularyOf([
  ['<unk>', null],
  ['▁', -3],
  ['▁late', -1],
  ['s', -1],
]);
const sentence = (...ids: number[]) => ({ ids, kinds: ids.map(() => []) });
const idsOf = (runs: { ids: number[] }[]) => runs.map(({ ids }) => ids);

describe('inPieces', () => {
  it('says of each piece which signals touch it', () => {
    const marks = [
      { kind: 'place' as const, start: 0, end: 5 },
      { kind: 'insult' as const, start: 4, end: 5 },
    ];
    expect(inPieces(vocabulary, 'lates late', marks)).toEqual({
      ids: [2, 3, 2],
      kinds: [['place'], ['place', 'insult'], []],
    });
  });

  it('puts no signal on the space thought in front', () => {
    const marks = [{ kind: 'place' as const, start: 0, end: 1 }];
    expect(inPieces(vocabulary, 's', marks)).toEqual({ ids: [1, 3], kinds: [[], ['place']] });
  });
});

describe('runsOf', () => {
  it.each<[string, number[][], number[][]]>([
    [
      'puts sentences together while they fit',
      [[1, 2], [3], [4, 5]],
      [
        [1, 2, 3],
        [4, 5],
      ],
    ],
    [
      'cuts a sentence that is too long, and goes on behind it',
      [[1], [2, 3, 4, 5], [6]],
      [[1], [2, 3, 4], [5, 6]],
    ],
    ['begins with one that is too long', [[1, 2, 3, 4]], [[1, 2, 3], [4]]],
    ['gives none for none', [], []],
  ])('%s', (_, sentences, expected) => {
    expect(
      idsOf(
        runsOf(
          sentences.map((ids) => sentence(...ids)),
          3,
        ),
      ),
    ).toEqual(expected);
  });
});

describe('withinLimit', () => {
  it('stops in the middle of the sentence where the limit lies', () => {
    expect(idsOf(withinLimit([sentence(1, 2), sentence(3, 4), sentence(5)], 3))).toEqual([[1, 2], [3]]);
  });

  it('does not ask for more than it reads', () => {
    function* endless() {
      for (;;) yield sentence(1);
    }
    expect(withinLimit(endless())).toHaveLength(MOST_PIECES);
  });
});

describe('aroundInPieces', () => {
  it('gives none where nothing stands around', () => {
    expect(aroundInPieces(vocabulary, '').ids).toEqual([]);
    expect(aroundInPieces(vocabulary, 'late').ids).toEqual([2]);
  });
});
