// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import type { ChangedHere } from '../../src/pages/changed-here';
import { sectionView } from '../../src/pages/section-view';
import { madeUpPack } from '../store/packs';

const TRUST = 'Test Trust';
const nothing: ChangedHere = {
  organisation: TRUST,
  sectionsOff: [],
  sectionsChanged: [],
  severity: {},
};
const [section] = madeUpPack('mine').sections;
if (!section) throw new Error('The pack has no section.');
const [governed] = section.concerns;
if (!governed) throw new Error('The section governs nothing.');
const { ref } = section;

it.each<[string, Partial<ChangedHere>, string]>([
  ['off', { sectionsOff: [ref] }, `${TRUST} switched this section off here`],
  [
    'off, by nobody named',
    { organisation: null, sectionsOff: [ref] },
    'Your organisation switched this section off here',
  ],
  [
    'of another severity',
    { sectionsChanged: [{ ref, severity: 'note' }] },
    'decides how seriously this section is taken here: “For information”',
  ],
  ['about a concern of another severity', { severity: { [governed.id]: 'caution' } }, '“Worth a look”'],
])('a section that IT has made: %s', (_, changed, words) => {
  const others = { sectionsOff: ['99'], sectionsChanged: [{ ref: '99', severity: 'note' as const }] };
  expect(sectionView(section, { ...nothing, ...others }).querySelector('.section-changed')).toBeNull();
  const view = sectionView(section, { ...nothing, ...changed });
  expect([...view.querySelectorAll('.section-changed')].map(({ textContent }) => textContent)).toEqual([
    expect.stringContaining(words),
  ]);
});

it('of one that is off it is not said that a draft could not show it', () => {
  const off = { ...section, kind: 'guidance' as const, concerns: [] };
  expect(sectionView(off, nothing).querySelector('.section-kind')).not.toBeNull();
  expect(sectionView(off, { ...nothing, sectionsOff: [ref] }).querySelector('.section-kind')).toBeNull();
});
