import { describe, expect, it } from 'vitest';
import { countHolds, countSeriousHeld, rightAtMix } from '../../../cli/evaluate/holds';
import { measured } from './made-up';

describe('countHolds', () => {
  it('is right for a must, wrong for what is not even a may, and by draft', () => {
    const holds = countHolds([
      measured({ must: ['threat', 'abuse'] }, { said: ['threat', 'abuse'] }), // one hold, right
      measured({ must: ['threat'], may: ['abuse'] }, { said: ['abuse'] }), // can be defended: neither
      measured({ must: ['threat'] }, { said: ['incitement'] }), // wrong
      measured({ must: ['copyright'] }, { said: ['copyright'] }), // a caution holds nothing
      measured({}, { said: ['incitement'] }), // wrong
      measured({}, { said: ['copyright'] }), // alarmed, not held
    ]);
    expect(holds).toEqual({ risky: 4, right: 1, wrongOnRisky: 1, clean: 2, wrongOnClean: 1 });
  });

  it('counts a caution that its rule has raised, when that was the must', () => {
    const raised = measured(
      { must: ['copyright'] },
      { said: [{ concern: 'copyright', severity: 'serious' }] },
    );
    expect(countHolds([raised]).right).toBe(1);
  });
});

describe('rightAtMix', () => {
  it.each([
    // Nine in ten risky held rightly, one clean in a hundred held: 0.018 against 0.0098.
    {
      holds: { risky: 100, right: 90, wrongOnRisky: 0, clean: 100, wrongOnClean: 1 },
      risky: 0.02,
      share: 0.647,
    },
    // At even odds the same rates are nearly all right.
    {
      holds: { risky: 100, right: 90, wrongOnRisky: 0, clean: 100, wrongOnClean: 1 },
      risky: 0.5,
      share: 0.989,
    },
    // How many of each were labelled does not matter.
    {
      holds: { risky: 10, right: 9, wrongOnRisky: 0, clean: 1000, wrongOnClean: 10 },
      risky: 0.02,
      share: 0.647,
    },
    {
      holds: { risky: 100, right: 40, wrongOnRisky: 10, clean: 50, wrongOnClean: 0 },
      risky: 0.02,
      share: 0.8,
    },
  ])('$holds at $risky is right in $share', ({ holds, risky, share }) => {
    expect(rightAtMix(holds, risky)).toBeCloseTo(share, 3);
  });

  it('has nothing to say without clean drafts, or without a hold', () => {
    expect(rightAtMix({ risky: 9, right: 9, wrongOnRisky: 0, clean: 0, wrongOnClean: 0 })).toBeUndefined();
    expect(rightAtMix({ risky: 9, right: 0, wrongOnRisky: 0, clean: 9, wrongOnClean: 0 })).toBeUndefined();
  });
});

describe('countSeriousHeld', () => {
  it('wants the hold for a serious must, and asks nothing of other drafts', () => {
    expect(
      countSeriousHeld([
        measured({ must: ['threat'] }, { said: ['threat'] }),
        measured({ must: ['threat'] }, { said: ['incitement'] }), // held, but not for that
        measured({ must: ['threat'] }, { said: [{ concern: 'threat', severity: 'caution' }] }),
        measured({ must: ['copyright'] }, { said: ['copyright'] }), // a caution
      ]),
    ).toEqual({ part: 1, whole: 3 });
  });
});
