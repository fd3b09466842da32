import { describe, expect, it } from 'vitest';
import type { Pack } from '../../src/model/pack';
import { builtInPacks, isReviewPassed, parsePack } from '../../src/rules/pack';

const pack: Pack = {
  id: 'example',
  trust: 'Example Ambulance Service',
  shortNames: ['EXAS'],
  ownNames: [],
  handles: [],
  domains: [],
  document: { title: 'Social media policy', version: null, approved: null, issued: null, review: '2024-04' },
  contacts: [
    { name: 'Press office', about: 'Questions from the media.', phone: '01632 960123', email: null },
  ],
  sections: [
    {
      ref: '1',
      heading: 'Respect',
      summary: 'Asks for respect.',
      advice: 'Be kind.',
      kind: 'checked',
      concerns: [{ id: 'abuse', force: 'forbids' }],
      points: [{ ref: '1 point 1', summary: 'Bullying.' }],
    },
  ],
};
const section = pack.sections[0] as Pack['sections'][number];
const withSection = (changes: object) => ({ ...pack, sections: [{ ...section, ...changes }] });
const withDocument = (changes: object) => ({ ...pack, document: { ...pack.document, ...changes } });

describe('parsePack', () => {
  it('gives back a good pack', () => expect(parsePack(pack)).toEqual({ ok: true, pack }));

  it.each<[string, unknown, string, string]>([
    ['not a pack at all', 'wmas', '', 'should be a group in curly brackets'],
    ['nothing', undefined, '', 'is missing'],
    ['a field left out', { ...pack, trust: undefined }, 'trust', 'is missing'],
    ['an empty field', { ...pack, trust: '' }, 'trust', 'is empty'],
    ['no sections', { ...pack, sections: [] }, 'sections', 'is empty'],
    [
      'the wrong kind of value',
      { ...pack, handles: '@exas' },
      'handles',
      'should be a list in square brackets',
    ],
    [
      'an id that is no id',
      { ...pack, id: 'Example Trust' },
      'id',
      'may hold small letters, digits and hyphens only',
    ],
    [
      'an unknown kind',
      withSection({ kind: 'rule' }),
      'sections[0].kind',
      'should be one of: checked, context, guidance',
    ],
    [
      'an unknown concern',
      withSection({ concerns: [{ id: 'rudeness', force: 'forbids' }] }),
      'sections[0].concerns[0].id',
      'is not a concern that this version knows',
    ],
    [
      'a concern twice',
      withSection({ concerns: [...section.concerns, ...section.concerns] }),
      'sections[0].concerns[1].id',
      'repeats abuse for the same account',
    ],
    ['a section twice', { ...pack, sections: [section, section] }, 'sections[1].ref', 'repeats section 1'],
    [
      'a point of another clause',
      withSection({ points: [{ ref: '2 point 1', summary: 'Bullying.' }] }),
      'sections[0].points[0].ref',
      'should start with its section’s number, 1',
    ],
    [
      'a date in words',
      withDocument({ review: 'April 2024' }),
      'document.review',
      'should be a month such as 2024-04, a day such as 2024-04-30, or null',
    ],
    [
      'a month that is none',
      withDocument({ issued: '2024-13' }),
      'document.issued',
      'should be a month such as 2024-04, a day such as 2024-04-30, or null',
    ],
    [
      'a day that is none',
      withDocument({ approved: '2024-04-31' }),
      'document.approved',
      'should be a month such as 2024-04, a day such as 2024-04-30, or null',
    ],
  ])('says of %s where it is and what is wrong', (_, value, path, message) => {
    expect(parsePack(value)).toEqual({ ok: false, problems: [{ path, message }] });
  });

  it('lists every problem', () => {
    const parsed = parsePack({ ...withSection({ ref: '' }), trust: 7 });
    expect(parsed.ok ? [] : parsed.problems.map(({ path }) => path)).toEqual(['trust', 'sections[0].ref']);
  });

  it('lets a clause bind each kind of account in its own way', () => {
    const concerns = [
      { id: 'abuse', force: 'advises' },
      { id: 'abuse', force: 'forbids', account: 'trust' },
    ];
    expect(parsePack(withSection({ concerns })).ok).toBe(true);
  });
});

describe('builtInPacks', () => {
  it('finds each by its id, and no other', () => {
    expect(Object.entries(builtInPacks()).map(([id, one]) => [id, one.id])).toEqual(
      ['las', 'scas', 'swasft', 'wmas', 'yas'].map((id) => [id, id]),
    );
    expect(builtInPacks().constructor).toBeUndefined();
  });

  it('parses once', () => expect(builtInPacks()).toBe(builtInPacks()));
});

describe('isReviewPassed', () => {
  it.each([
    ['2024-04', '2024-04-01', false],
    ['2024-04', '2024-04-30', false], // a month lasts to its end
    ['2024-04', '2024-05-01', true],
    ['2024-12', '2025-01-01', true],
    ['2024-04-15', '2024-04-15', false],
    ['2024-04-15', '2024-04-16', true],
    ['2024-04-15', '2024-04-15T23:59:59Z', false],
    [null, '2099-01-01', false],
  ])('review %s on %s: %s', (review, today, passed) => {
    expect(isReviewPassed({ ...pack, document: { ...pack.document, review } }, today)).toBe(passed);
  });
});
