import { describe, expect, it } from 'vitest';
import type { Finding } from '../../src/model/finding';
import type { Pack } from '../../src/model/pack';
import { applyPack } from '../../src/rules/apply-pack';
import { changePack } from '../../src/rules/change-pack';
import { builtInPacks } from '../../src/rules/pack';

const quiet = { account: 'personal', cares: [], severity: {} } as const;

function trust(id: string): Pack {
  const pack = builtInPacks()[id];
  if (!pack) throw new Error(`no pack ${id}`);
  return pack;
}

function finding(concern: Finding['concern'], severity?: Finding['severity']): Finding {
  return { concern, spans: [{ start: 0, end: 4 }], noticed: 'Something.', ...(severity ? { severity } : {}) };
}

describe('applyPack', () => {
  it('gives the sections that bind this account, in document order', () => {
    const [warning] = applyPack([finding('patient-indirect')], trust('wmas'), { ...quiet, cares: [] });
    expect(warning?.sections.map((section) => section.ref)).toEqual(['6.4.12', '6.4.15', '6.4.16']);
    expect(warning?.sections.map((section) => section.force)).toEqual(['forbids', 'forbids', 'advises']);
  });

  it.each([
    ['personal', []],
    ['trust', ['6.4.13']],
  ] as const)('on a %s account endorsement leads to %j', (account, refs) => {
    const warnings = applyPack([finding('endorsement')], trust('wmas'), { ...quiet, cares: [], account });
    expect(warnings.flatMap((warning) => warning.sections.map((section) => section.ref))).toEqual(refs);
  });

  it('says nothing where the policy says nothing', () => {
    expect(applyPack([finding('profanity')], trust('swasft'), { ...quiet, cares: [] })).toEqual([]);
  });

  it.each([
    ['scas', undefined, {}, 'serious'],
    ['wmas', undefined, {}, 'caution'],
    ['wmas', 'serious', {}, 'serious'],
    ['wmas', 'serious', { 'incident-details': 'note' }, 'note'],
  ] as const)('under %s a job with own severity %s and IT %j is %s', (id, own, severity, wanted) => {
    const [warning] = applyPack([finding('incident-details', own)], trust(id), {
      ...quiet,
      cares: [],
      severity,
    });
    expect(warning?.severity).toBe(wanted);
  });

  it.each([
    ['both', { '6.4.12': 'note', '6.4.15': 'note' }, 'note'],
    ['one', { '6.4.15': 'note' }, 'serious'], // the other section asks as it did
  ] as const)('with %s of two sections made milder takes the worst', (_, milder, wanted) => {
    const changed = changePack(trust('wmas'), {
      sections: Object.fromEntries(Object.entries(milder).map(([ref, severity]) => [ref, { severity }])),
    });
    if (!changed.ok) throw new Error(JSON.stringify(changed.problems));
    const [warning] = applyPack([finding('patient-identity')], changed.pack, { ...quiet, cares: [] });
    expect(warning?.severity).toBe(wanted);
  });

  it('puts the worst first', () => {
    const warnings = applyPack(
      [finding('profanity'), finding('trust-criticism'), finding('threat')],
      trust('las'),
      {
        ...quiet,
        cares: [],
      },
    );
    expect(warnings.map((warning) => warning.severity)).toEqual(['serious', 'caution', 'note']);
  });

  it('keeps protected speech at a note, and an identifier beside it serious', () => {
    const warnings = applyPack([finding('trust-criticism'), finding('patient-identity')], trust('swasft'), {
      ...quiet,
      cares: ['union-activity'],
    });
    expect(warnings.map(({ concern, severity }) => [concern, severity])).toEqual([
      ['patient-identity', 'serious'],
      ['trust-criticism', 'note'],
    ]);
  });
});
