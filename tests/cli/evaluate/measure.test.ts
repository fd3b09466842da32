import { describe, expect, it } from 'vitest';
import { measured, packOn } from './made-up';

describe('measure', () => {
  it('tells hits, misses and wrong ones; a may is neither', () => {
    const one = measured(
      { must: ['abuse', 'threat'], may: ['profanity'] },
      { said: ['abuse', 'profanity', 'copyright'] },
    );
    expect(one).toMatchObject({ hit: ['abuse'], missed: ['threat'], wrong: ['copyright'], risky: true });
  });

  it.each([
    { said: 'on-duty' as const, alarmed: false, held: false, wrong: [] },
    { said: 'copyright' as const, alarmed: true, held: false, wrong: ['copyright'] },
    { said: 'threat' as const, alarmed: true, held: true, wrong: ['threat'] },
  ])('a clean draft told of $said: alarmed $alarmed, held $held', ({ said, ...expected }) => {
    expect(measured({}, { said: [said] })).toMatchObject({ ...expected, clean: true, risky: false });
  });

  it('does not alarm on what can be defended', () => {
    expect(measured({ may: ['threat'] }, { said: ['threat'] })).toMatchObject({
      alarmed: false,
      held: false,
    });
  });

  it('drops a must that the policy does not speak of; without another the draft is neither risky nor clean', () => {
    const pack = packOn([{ id: 'abuse' }]);
    expect(measured({ must: ['abuse', 'copyright'] }, { pack }).missed).toEqual(['abuse']);
    expect(measured({ must: ['copyright'] }, { pack, said: ['abuse'] })).toMatchObject({
      missed: [],
      clean: false,
      risky: false,
      alarmed: false,
    });
  });

  it('drops a must that binds the other kind of account', () => {
    const pack = packOn([{ id: 'missing-alt-text', account: 'trust' }]);
    const must = ['missing-alt-text' as const];
    expect(measured({ must }, { pack }).missed).toEqual([]);
    expect(measured({ must, context: { account: 'trust' } }, { pack }).missed).toEqual(must);
  });

  it("expects the policy's own severity, softened by the labelled care", () => {
    const pack = packOn([{ id: 'copyright', severity: 'serious' }]);
    expect(measured({ must: ['copyright'] }, { pack }).must).toEqual([
      { concern: 'copyright', severity: 'serious' },
    ]);
    expect(measured({ must: ['self-harm-or-violence'], care: 'own-distress' }).must).toEqual([
      { concern: 'self-harm-or-violence', severity: 'note' },
    ]);
  });
});
