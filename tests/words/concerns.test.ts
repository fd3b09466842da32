import { describe, expect, it } from 'vitest';
import { checkDraft } from '../../src/check/check-draft';
import { concernIds } from '../../src/model/concern';
import type { Pack } from '../../src/model/pack';
import { builtInPacks } from '../../src/rules/pack';
import { concernWords } from '../../src/words/en-GB/concerns';
import type { ExampleDraft } from '../../src/words/en-GB/example-draft';

const packs = Object.values(builtInPacks());

/** Every concern with every policy that speaks to it, as the account that it binds. */
const cases = concernIds.flatMap((concern) =>
  packs.flatMap((pack) => {
    const bound = pack.sections.flatMap((section) => section.concerns).filter(({ id }) => id === concern);
    if (bound.length === 0) return [];
    const officialOnly = bound.every(({ account }) => account === 'trust');
    return [{ concern, pack, officialOnly, name: `${concern} under ${pack.id}` }];
  }),
);

describe('examples of every concern', () => {
  it.each(cases)('$name', ({ concern, pack, officialOnly }) => {
    const { touches, clear } = concernWords[concern];
    expect(noticedIn(touches, pack, officialOnly), 'of the draft that touches it').toContain(concern);
    expect(noticedIn(clear, pack, officialOnly), 'of the draft that does not').toEqual([]);
  });
});

function noticedIn({ text, context = {} }: ExampleDraft, pack: Pack, officialOnly: boolean): string[] {
  const account = officialOnly ? ('trust' as const) : context.account;
  const { warnings } = checkDraft(
    { text, context: { ...context, account } },
    { pack, today: '2026-01-15', ownNames: [], officialAccounts: [], severity: {} },
  );
  return warnings.map((warning) => warning.concern);
}
