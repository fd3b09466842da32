import { describe, expect, it } from 'vitest';
import type { PackChanges } from '../../src/model/pack-changes';
import { applyPack } from '../../src/rules/apply-pack';
import { changePack, parsePackChanges } from '../../src/rules/change-pack';
import { allPacks, changedPacks } from '../../src/rules/changed-packs';
import { builtInPacks, parsePack } from '../../src/rules/pack';
import { madeUpPack } from '../store/packs';

const [section] = madeUpPack('mine').sections;
if (!section) throw new Error('the made-up pack has no section');
const point = { ref: '1.1 point 1', summary: 'Faces.', concerns: section.concerns };
const guidance = { ...section, ref: '2', kind: 'guidance' as const, concerns: [] };
const pack = madeUpPack('mine', { sections: [{ ...section, points: [point] }, guidance] });
const code = { name: 'Job number', format: 'INC-######', means: 'incident' as const };

function changed(changes: PackChanges) {
  const result = changePack(pack, changes);
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  return result.pack;
}

describe('changes to a pack', () => {
  const contacts = [{ name: 'Duty desk', about: 'Nights', phone: '01632 960002', email: null }];
  it.each<[string, PackChanges, object]>([
    ['nothing', {}, {}],
    ['contacts, in place of its own', { contacts }, { contacts }],
    ['the review date', { review: '2027-03-31' }, { document: { ...pack.document, review: '2027-03-31' } }],
    ['no review date', { review: null }, { document: { ...pack.document, review: null } }],
    ['names, once each', { ownNames: ['Hollyoak', 'Hollyoak'] }, { ownNames: ['Hollyoak'] }],
    [
      'accounts, beside its own',
      { officialAccounts: ['@Mine999Bikes', '@mine999'] },
      { handles: ['@mine999', '@Mine999Bikes'] },
    ],
    ['codes', { codes: [code] }, { codes: [code] }],
    [
      'a section’s severity, for all it governs',
      { sections: { '1.1': { severity: 'note' } } },
      {
        sections: [
          { ...section, points: [point], concerns: [{ ...section.concerns[0], severity: 'note' }] },
          guidance,
        ],
      },
    ],
    [
      'a section switched off',
      { sections: { '1.1': { off: true } } },
      {
        sections: [
          {
            ...section,
            kind: 'guidance',
            concerns: [],
            points: [{ ref: '1.1 point 1', summary: 'Faces.' }],
          },
          guidance,
        ],
      },
    ],
    ['a section that stays on', { sections: { '1.1': { off: false } } }, {}],
  ])('%s', (_, changes, differs) => {
    expect(parsePackChanges(changes)).toEqual({ ok: true, changes });
    expect(changed(changes)).toEqual({ ...pack, ...differs });
    expect(parsePack(changed(changes)).ok).toBe(true);
  });

  it('leave the pack as it was', () => {
    const before = structuredClone(pack);
    changed({ contacts: [], codes: [code], ownNames: ['Hollyoak'], sections: { '1.1': { off: true } } });
    expect(pack).toEqual(before);
  });

  it('that switch a section off take away its warnings', () => {
    const finding = { concern: 'patient-identity' as const, spans: [], noticed: 'Something.' };
    const off = changed({ sections: { '1.1': { off: true } } });
    expect(applyPack([finding], off, { account: 'personal', cares: [], severity: {} })).toEqual([]);
  });
});

describe('changes that are refused whole', () => {
  it.each<[string, unknown, string]>([
    ['not changes at all', 'las', ''],
    ['a mistyped key', { revew: '2027-03' }, 'revew'],
    ['a mistyped key of a section', { sections: { '1.1': { of: true } } }, 'sections.1.1.of'],
    ['a date that is none', { review: '2027-02-30' }, 'review'],
    ['an unknown severity', { sections: { '1.1': { severity: 'high' } } }, 'sections.1.1.severity'],
    ['off and a severity', { sections: { '1.1': { off: true, severity: 'note' } } }, 'sections.1.1'],
    [
      'a contact without a name',
      { contacts: [{ about: 'A', phone: null, email: null }] },
      'contacts[0].name',
    ],
    ['a regular expression', { codes: [{ ...code, format: '(a+)+$' }] }, 'codes[0].format'],
    ['a code of no meaning', { codes: [{ ...code, means: 'thing' }] }, 'codes[0].means'],
    ['too many codes', { codes: Array.from({ length: 51 }, () => code) }, 'codes'],
    ['a name that would be found everywhere', { ownNames: ['x'] }, 'ownNames[0]'],
    ['an empty account', { officialAccounts: [''] }, 'officialAccounts[0]'],
  ])('%s', (_, value, path) => {
    const parsed = parsePackChanges(value);
    expect(parsed.ok ? [] : parsed.problems.map((problem) => problem.path)).toEqual([path]);
  });

  it.each<[string, PackChanges, string]>([
    ['a section that is not there', { sections: { '9.9': { off: true } } }, 'sections.9.9'],
    ['one that checks nothing', { sections: { '2': { severity: 'note' } } }, 'sections.2'],
    [
      'one named like something of JavaScript’s',
      { sections: { constructor: { off: true } } },
      'sections.constructor',
    ],
  ])('%s', (_, changes, path) => {
    const result = changePack(pack, changes);
    expect(result.ok ? [] : result.problems.map((problem) => problem.path)).toEqual([path]);
  });
});

describe('whose pack is changed', () => {
  const packs = allPacks(pack, Object.values(builtInPacks()));
  it.each<[string, PackChanges, string | undefined, string | undefined]>([
    ['the one they name', { trust: 'yas', review: null }, 'mine', 'yas'],
    ['else the one IT chose', { review: null }, 'mine', 'mine'],
    ['no other: none named, none chosen', { review: null }, undefined, undefined],
    ['none that is not here', { trust: 'atlantis' }, 'mine', undefined],
  ])('%s', (_, changes, chosen, trust) => {
    const result = changedPacks(packs, changes, chosen);
    expect(result.ok ? result.trust : undefined).toBe(trust);
    if (result.ok) {
      const others = (list: typeof packs) => list.filter((one) => one.id !== trust);
      expect(others(result.packs)).toEqual(others(packs));
      expect(result.packs.find((one) => one.id === trust)?.document.review).toBe(null);
    } else expect(result.problems.map(({ path }) => path)).toEqual(['trust']);
  });
});
