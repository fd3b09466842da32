import { describe, expect, it } from 'vitest';
import type { Pack, Section } from '../../src/model/pack';
import { comparePacks, type Difference } from '../../src/rules/compare-packs';
import { builtInPacks } from '../../src/rules/pack';
import { madeUpPack, madeUpSection } from '../store/packs';

const other: Section = {
  ...madeUpSection,
  ref: '1.2',
  heading: 'Respect',
  summary: 'Be kind.',
  concerns: [{ id: 'abuse', force: 'advises' }],
};
const pack = madeUpPack('mine', { sections: [madeUpSection, other] });
const [contact] = pack.contacts;

/** Each difference by its kind and what tells it apart. */
function differences(changes: Partial<Pack>): string[] {
  return comparePacks(pack, { ...pack, ...changes }).map(told);
}

function told(one: Difference): string {
  const { kind, ...rest } = one;
  const { ref, from, to, what, concern, account, force, added, gone } = rest as Record<string, unknown>;
  const signs = [kind, ref, what, concern, account, force, from, to, added, gone].filter(
    (sign) => sign !== undefined,
  );
  return signs.map((sign) => (typeof sign === 'object' ? JSON.stringify(sign) : String(sign))).join(' ');
}

describe('two versions of a pack', () => {
  it.each<[string, Partial<Pack>, string[]]>([
    ['nothing', {}, []],
    [
      'the review date',
      { document: { ...pack.document, review: '2027-03' } },
      ['document review 2024-04 2027-03'],
    ],
    ['the trust’s name', { trust: 'New name' }, ['document trust MINE Ambulance Service New name']],
    [
      'a section added',
      { sections: [madeUpSection, other, { ...other, ref: '1.3', heading: 'Kindness' }] },
      ['section-added 1.3'],
    ],
    [
      'a section gone',
      { sections: [madeUpSection] },
      ['effect abuse personal serious null', 'section-gone 1.2'],
    ],
    [
      'a section put in before others: they are the same, under new numbers',
      {
        sections: [
          { ...madeUpSection, ref: '1.1', heading: 'Scope', concerns: [], kind: 'guidance' },
          { ...madeUpSection, ref: '1.2' },
          { ...other, ref: '1.3' },
        ],
      },
      ['section-added 1.1', 'renumbered 1.2 1.1 1.2', 'renumbered 1.3 1.2 1.3'],
    ],
    [
      'a heading',
      { sections: [{ ...madeUpSection, heading: 'People' }, other] },
      ['renamed 1.1 Patients People'],
    ],
    [
      'a weaker word',
      { sections: [{ ...madeUpSection, concerns: [{ id: 'patient-identity', force: 'advises' }] }, other] },
      ['weaker 1.1 patient-identity forbids advises'],
    ],
    [
      'a stronger word',
      { sections: [madeUpSection, { ...other, concerns: [{ id: 'abuse', force: 'forbids' }] }] },
      ['stronger 1.2 abuse advises forbids'],
    ],
    [
      'a severity, and what people will see of it',
      {
        sections: [
          madeUpSection,
          { ...other, concerns: [{ id: 'abuse', force: 'advises', severity: 'note' }] },
        ],
      },
      ['effect abuse personal serious note', 'severity 1.2 abuse null note'],
    ],
    [
      'another account',
      {
        sections: [
          madeUpSection,
          { ...other, concerns: [{ id: 'abuse', force: 'advises', account: 'trust' }] },
        ],
      },
      [
        'effect abuse personal serious null',
        'governs 1.2 abuse trust advises',
        'governs-no-more 1.2 abuse advises',
      ],
    ],
    [
      'what it asks',
      { sections: [{ ...madeUpSection, summary: 'Never name patients.' }, other] },
      ['reworded 1.1 summary Do not identify patients. Never name patients.'],
    ],
    [
      'its points',
      { sections: [{ ...madeUpSection, points: [{ ref: '1.1 point 1', summary: 'Names.' }] }, other] },
      ['points-reworded 1.1'],
    ],
    [
      'whether drafts are checked',
      { sections: [{ ...madeUpSection, kind: 'context' }, other] },
      ['checking 1.1 checked context'],
    ],
    ['a contact gone', { contacts: [] }, ['contact-gone']],
    [
      'contacts',
      {
        contacts: contact
          ? [
              { ...contact, phone: '01632 960002' },
              { ...contact, name: 'Duty desk' },
            ]
          : [],
      },
      [
        'contact-added',
        `contact-changed ${JSON.stringify(contact)} ${JSON.stringify({ ...contact, phone: '01632 960002' })}`,
      ],
    ],
    [
      'names',
      { ownNames: ['Hollyoak'], handles: [] },
      ['listed ownNames ["Hollyoak"] []', 'listed handles [] ["@mine999"]'],
    ],
    [
      'codes',
      { codes: [{ name: 'Job', format: 'INC-######', means: 'incident' }] },
      ['listed codes ["Job INC-###### (incident)"] []'],
    ],
  ])('%s', (_, changes, wanted) => {
    expect(differences(changes)).toEqual(wanted);
  });

  it('one heading that stands twice is told apart by number', () => {
    const twice = { ...other, heading: 'Patients' };
    const both = { ...pack, sections: [madeUpSection, twice] };
    const changed = { ...pack, sections: [madeUpSection, { ...twice, advice: 'Be kind.' }] };
    expect(comparePacks(both, changed).map(told)).toEqual(['reworded 1.2 advice Leave them out. Be kind.']);
  });

  it.each(Object.keys(builtInPacks()))('%s is the same as itself', (id) => {
    const one = builtInPacks()[id];
    expect(one && comparePacks(one, structuredClone(one))).toEqual([]);
  });
});
