import { describe, expect, it } from 'vitest';
import { countConfusions, NOTHING, OTHER_MUSTS } from '../../../cli/evaluate/confusion';
import { confusionTable } from '../../../cli/evaluate/tables/confusion';
import { allOpen, measured, rowOf } from './made-up';

const drafts = [
  measured({ must: ['threat'] }, { said: ['abuse'] }),
  measured({ must: ['threat'] }, { said: ['abuse', 'incitement'] }),
  measured({ must: ['threat'] }),
  measured({ must: ['threat', 'profanity'] }, { said: ['profanity'] }),
  measured({ must: ['abuse'] }, { said: ['abuse', 'threat'] }), // nothing missed
  measured({}, { said: ['abuse'] }), // nothing to miss
];

describe('countConfusions', () => {
  it('names what was said for each missed must, most frequent first', () => {
    expect(countConfusions(drafts)).toEqual([
      { missed: 'threat', said: 'abuse', count: 2 },
      { missed: 'threat', said: 'incitement', count: 1 },
      { missed: 'threat', said: NOTHING, count: 1 },
      { missed: 'threat', said: OTHER_MUSTS, count: 1 },
    ]);
  });

  it('keeps open and sealed apart in its table', () => {
    const table = confusionTable({ open: drafts, sealed: drafts.slice(2, 3) });
    expect(rowOf(table, 'all misses')).toEqual({ open: 4, sealed: 1 });
    expect(rowOf(table, `any: ${NOTHING}`)).toEqual({ open: 1, sealed: 1 });
    expect(rowOf(table, 'threat: abuse')).toEqual({ open: 2, sealed: 0 });
  });

  it('shows the fifteen commonest mistakings and no more', () => {
    const said = ['abuse', 'copyright', 'resharing', 'incitement'] as const;
    const musts = ['threat', 'profanity', 'defamation', 'endorsement'] as const;
    const many = musts.flatMap((must) => said.map((one) => measured({ must: [must] }, { said: [one] })));
    expect(confusionTable(allOpen(...many)).rows).toHaveLength(3 + 15);
  });
});
