import { describe, expect, it } from 'vitest';
import { piecesOf, vocabularyOf } from '../../../src/reader/encoder/pieces';

const vocabulary = vocabularyOf([
  ['<unk>', null],
  ['▁', -4],
  ['▁crew', -3],
  ['▁a', -2],
  ['mb', -5],
  ['mbul', -6],
  ['ul', -3],
  ['ance', -3],
  ['s', -2],
  ['▁crews', null],
  ['1/2', -3],
]);
const read = (text: string) => piecesOf(vocabulary, text).map(({ id, start, end }) => [id, start, end]);

describe('piecesOf', () => {
  it.each<[string, string, number[][]]>([
    [
      'takes the likeliest pieces, not the longest first',
      'ambulance',
      [
        [3, 0, 1],
        [5, 1, 5],
        [7, 5, 9],
      ],
    ],
    [
      'never reads a piece without a score',
      'crews',
      [
        [2, 0, 4],
        [8, 4, 5],
      ],
    ],
    [
      'reads a line break as a space',
      'crew\na',
      [
        [2, 0, 4],
        [3, 4, 6],
      ],
    ],
    [
      'gives a space thought in front of an emoji no width',
      '🚑s',
      [
        [1, 0, 0],
        [0, 0, 2],
        [8, 2, 3],
      ],
    ],
    [
      'joins characters without pieces',
      'crew🚑🚑s',
      [
        [2, 0, 4],
        [0, 4, 8],
        [8, 8, 9],
      ],
    ],
    [
      'reads in NFKC and keeps places',
      'crew½s',
      [
        [2, 0, 4],
        [0, 4, 5],
        [8, 5, 6],
      ],
    ],
    [
      'reads full-width letters',
      'ａs',
      [
        [3, 0, 1],
        [8, 1, 2],
      ],
    ],
  ])('%s', (_, text, expected) => {
    expect(read(text)).toEqual(expected);
  });

  it('does not lose itself in a text without an end', () => {
    expect(read('crew '.repeat(20_000)).length).toBeLessThan(4_000);
  });
});
