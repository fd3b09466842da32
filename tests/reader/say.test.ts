import { describe, expect, it } from 'vitest';
import { type Asked, chanceOfAny, shareOf, whichAreSaid } from '../../src/reader/say';

const BARS = { speak: 0.6, alone: 0.5, name: 0.3, note: 0.5, holdChance: 0.9, holdShare: 0.7 };
const loud = (share: number): Asked => ({ share, isNote: false, stands: false });
const note = (share: number): Asked => ({ share, isNote: true, stands: false });
const standing = (share: number): Asked => ({ share, isNote: false, stands: true });

describe('shareOf', () => {
  it('is even where slope and shift say so, and rises with the score', () => {
    expect(shareOf({ slope: 2, shift: -2 }, 1)).toBe(0.5);
    expect(shareOf({ slope: 2, shift: -2 }, 3)).toBeGreaterThan(0.9);
  });
});

describe('chanceOfAny', () => {
  it.each<[string, Asked[], number]>([
    ['of nothing asked', [], 0],
    ['of one', [loud(0.3)], 0.3],
    ['of two halves', [loud(0.5), loud(0.5)], 0.75],
    ['leaves notes out', [loud(0.5), note(0.9)], 0.5],
  ])('%s', (_, asked, chance) => {
    expect(chanceOfAny(asked)).toBeCloseTo(chance, 12);
  });
});

describe('whichAreSaid', () => {
  it.each<[string, Asked[], boolean[]]>([
    ['nothing below the bar', [loud(0.4), loud(0.1)], [false, false]],
    ['what is likely by itself', [loud(0.5)], [true]],
    ['what is likely enough, once something is due', [loud(0.6), loud(0.3), loud(0.2)], [true, true, false]],
    [
      'several faint signs together, as the likeliest',
      [loud(0.29), loud(0.28), loud(0.27), loud(0.1)],
      [true, false, false, false],
    ],
    [
      'a rule’s word that is never let go, and what keeps it company',
      [standing(0.01), loud(0.4), loud(0.2)],
      [true, true, false],
    ],
    ['a likely note by itself, without company', [note(0.5), loud(0.4)], [true, false]],
    ['a less likely note in company', [note(0.4), loud(0.7)], [true, true]],
  ])('says %s', (_, asked, said) => {
    expect(whichAreSaid(asked, BARS)).toEqual(said);
  });
});
