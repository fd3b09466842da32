import { expect, it } from 'vitest';
import { everyConcern } from '../../cli/evaluate/every-concern';
import { checkDraft } from '../../src/check/check-draft';

/** Concerns found with these names given by IT. */
function concernsIn(text: string, ownNames: string[]): string[] {
  const options = { pack: everyConcern, today: '2026-11-22', ownNames, officialAccounts: [], severity: {} };
  return checkDraft({ text, context: {} }, options).warnings.map(({ concern }) => concern);
}

it('hard words about a hospital that IT names are about another organisation, as about any hospital', () => {
  const text = 'Elmbrook General staff are useless and rude';
  expect(concernsIn(text, ['Elmbrook General'])).toContain('other-organisation-criticism');
  expect(concernsIn(text, ['Elmbrook General'])).not.toContain('trust-criticism');
});

it('a job is no less told by naming the hospital', () => {
  const text = 'Took a lad with a stab wound to Elmbrook General about 3am';
  const unnamed = concernsIn(text, []);
  expect(concernsIn(text, ['Elmbrook General'])).toEqual(expect.arrayContaining(unnamed));
});

it('a cake sale there is nobody’s concern', () => {
  expect(concernsIn('Cake sale at Elmbrook General on Saturday', ['Elmbrook General'])).toEqual([]);
});
