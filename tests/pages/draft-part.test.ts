// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import type { ShownSection, Warning } from '../../src/model/warning';
import { draftPart } from '../../src/pages/draft-part';

const section = (ref: string): ShownSection => ({
  ref,
  heading: `Heading ${ref}`,
  summary: `Summary ${ref}`,
  advice: `Advice ${ref}`,
  force: 'forbids',
  governs: 1,
});
const warning = (message: string, refs: string[], severity: Warning['severity']): Warning => ({
  concern: 'abuse',
  severity,
  message,
  spans: [],
  sections: refs.map(section),
});
const shown = (...warnings: Warning[]) =>
  draftPart(
    {
      kind: 'site',
      site: 'x',
      report: { warnings, cares: [], unchecked: [] },
      health: { composer: 'read', canHold: true },
    },
    { hasTrust: true, isPaused: false, sites: ['x'] },
  );
const titlesIn = (view: HTMLElement) =>
  [...view.querySelectorAll('.section-card')].map((card) => [
    card.querySelector('h3')?.textContent,
    ...[...card.querySelectorAll('h4')].map((title) => title.textContent),
  ]);

describe('draftPart', () => {
  it('says once what was noticed, with the other sections that speak to it folded below the first', () => {
    const view = shown(
      warning('You name a patient.', ['2', '3'], 'serious'),
      warning('You swear.', ['4'], 'caution'),
    );
    expect(titlesIn(view)).toEqual([
      [expect.stringContaining('Heading 2'), expect.stringContaining('Heading 3')],
      [expect.stringContaining('Heading 4')],
    ]);
    expect(view.textContent?.match(/You name a patient/g)).toHaveLength(1);
  });

  it('folds what a section asks away, below what helps', () => {
    const card = shown(warning('You swear.', ['4'], 'caution')).querySelector('.section-card');
    const details = card?.querySelector('details');
    expect(details?.open).toBe(false);
    expect(details?.textContent).toContain('Summary 4');
    expect(
      [...(card?.children ?? [])].filter((part) => part !== details).map((part) => part.textContent),
    ).not.toContainEqual(expect.stringContaining('Summary 4'));
  });
});
