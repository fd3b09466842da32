import { describe, expect, it } from 'vitest';
import { countPairs } from '../../../cli/evaluate/pairs';
import type { ConcernId } from '../../../src/model/concern';
import { measured, packOn } from './made-up';

const side = (must: ConcernId[], said: ConcernId[], labels: object = {}) =>
  measured({ pair: 'p1', must, ...labels }, { said });

describe('countPairs', () => {
  it.each([
    { what: 'both right', a: side(['threat'], ['threat']), b: side([], []), part: 1 },
    { what: 'a note on the clean side', a: side(['threat'], ['threat']), b: side([], ['on-duty']), part: 1 },
    { what: 'the clean side alarmed', a: side(['threat'], ['threat']), b: side([], ['threat']), part: 0 },
    { what: 'the risky side missed', a: side(['threat'], []), b: side([], []), part: 0 },
    {
      what: 'both risky, each told its own',
      a: side(['threat', 'abuse'], ['threat']),
      b: side(['abuse'], ['abuse']),
      part: 1,
    },
    {
      what: 'both risky, one told what only the other should be',
      a: side(['threat', 'abuse'], ['threat']),
      b: side(['abuse'], ['abuse', 'threat']),
      part: 0,
    },
  ])('$what: $part', ({ a, b, part }) => {
    expect(countPairs([a, b])).toEqual({ part, whole: 1 });
  });

  it('leaves out half a pair, drafts without one, and like-named halves in two folds', () => {
    expect(countPairs([side([], []), measured(), side(['threat'], ['threat'], { fold: 'another' })])).toEqual(
      { part: 0, whole: 0 },
    );
  });

  it('leaves out a pair with a side that the policy does not bind', () => {
    const pack = packOn([{ id: 'abuse' }]);
    const unbound = measured({ pair: 'p1', must: ['threat'] }, { pack });
    expect(countPairs([unbound, measured({ pair: 'p1' }, { pack })])).toEqual({ part: 0, whole: 0 });
  });
});
