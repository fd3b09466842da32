import { describe, expect, it } from 'vitest';
import type { Pack } from '../../src/model/pack';
import { mostNeeded } from '../../src/rules/most-needed';
import { builtInPacks } from '../../src/rules/pack';

const packs = builtInPacks();

describe('the sections that people most need', () => {
  it.each(Object.keys(packs))('%s: ten, none twice, each speaking to a concern of theirs', (id) => {
    const pack = packs[id] as Pack;
    const needed = mostNeeded(pack);
    expect(needed).toHaveLength(10);
    expect(new Set(needed).size).toBe(10);
    for (const ref of needed) {
      const section = pack.sections.find((one) => one.ref === ref);
      expect(
        section?.concerns.some(({ account }) => account !== 'trust'),
        ref,
      ).toBe(true);
    }
  });

  it('what one section said already counts no more; a clause for official accounts counts nothing', () => {
    const pack = made([
      { ref: '1', concerns: [{ id: 'profanity', force: 'advises' }] },
      { ref: '2', concerns: [{ id: 'patient-identity', force: 'forbids' }] },
      { ref: '3', concerns: [{ id: 'patient-identity', force: 'restricts' }] },
      { ref: '4', concerns: [{ id: 'threat', force: 'forbids', account: 'trust' }] },
      { ref: '5', concerns: [] },
    ]);
    expect(mostNeeded(pack)).toEqual(['2', '1', '3']);
    expect(mostNeeded(pack, 1)).toEqual(['2']);
  });
});

function made(sections: Pick<Pack['sections'][number], 'ref' | 'concerns'>[]): Pack {
  const wmas = packs.wmas as Pack;
  const words = { heading: 'A heading', summary: 'A summary.', advice: 'Advice.', kind: 'checked' as const };
  return { ...wmas, sections: sections.map((section) => ({ ...words, ...section })) };
}
