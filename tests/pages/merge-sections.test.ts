import { expect, it } from 'vitest';
import type { Force, Severity } from '../../src/model/concern';
import type { Warning } from '../../src/model/warning';
import { mergeSections } from '../../src/pages/merge-sections';

function warning(severity: Severity, message: string, refs: Record<string, Force>): Warning {
  const sections = Object.entries(refs).map(([ref, force]) => ({
    ref,
    heading: `Heading ${ref}`,
    summary: 'What it says.',
    advice: 'What helps.',
    force,
    governs: 1,
  }));
  return { concern: 'abuse', severity, sections, spans: [], message };
}

it('shows worst first, then the strongest word, then the document’s order', () => {
  const warnings = [
    warning('note', 'A note.', { '1.2': 'forbids' }),
    warning('serious', 'A serious one.', { '2.10': 'advises', '2.9': 'advises', '4.1': 'forbids' }),
    warning('caution', 'A caution.', { '3': 'explains' }),
  ];
  expect(mergeSections({ warnings }).map(({ ref, severity }) => [ref, severity])).toEqual([
    ['4.1', 'serious'],
    ['2.9', 'serious'],
    ['2.10', 'serious'],
    ['3', 'caution'],
    ['1.2', 'note'],
  ]);
});

it('shows of two that forbid it the one that speaks of less else first, as the card does', () => {
  const one = warning('serious', 'A serious one.', { '1': 'forbids', '2': 'forbids' });
  const sections = one.sections.map((section) => ({ ...section, governs: section.ref === '1' ? 9 : 2 }));
  expect(mergeSections({ warnings: [{ ...one, sections }] }).map(({ ref }) => ref)).toEqual(['2', '1']);
});

it('shows a section once, with all that was noticed and its strongest word', () => {
  const warnings = [
    warning('note', 'A note.', { '5': 'forbids' }),
    warning('serious', 'A serious one.', { '5': 'advises' }),
    warning('caution', 'A note.', { '5': 'explains' }),
  ];
  const [section, ...others] = mergeSections({ warnings });
  expect(others).toEqual([]);
  expect(section).toMatchObject({
    ref: '5',
    severity: 'serious',
    force: 'forbids',
    messages: ['A serious one.', 'A note.'],
  });
});

it('is empty for a report without warnings', () => {
  expect(mergeSections({ warnings: [] })).toEqual([]);
});
