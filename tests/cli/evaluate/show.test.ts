import { describe, expect, it } from 'vitest';
import { shownDrafts } from '../../../cli/evaluate/show';
import { measured } from './made-up';

const drafts = [
  measured({ id: 'missed', must: ['threat'] }, { said: ['abuse'] }),
  measured({ id: 'wrong', text: 'Oi you' }, { said: [{ concern: 'threat', spans: [{ start: 0, end: 2 }] }] }),
  measured({ id: 'right', must: ['threat'] }, { said: ['threat'] }),
];
const fold = { name: 'some', sealed: false, measured: drafts };

describe('shownDrafts', () => {
  it('gives misses with what was said instead, and false alarms with their words', () => {
    const [missed, wrong, ...others] = shownDrafts([fold], 'threat');
    expect(missed).toMatch(/^MISSED missed[\s\S]*abuse serious/);
    expect(wrong).toMatch(/^WRONG wrong[\s\S]*threat serious: «Oi»/);
    expect(others).toEqual([]);
  });

  it('gives clean drafts that were alarmed', () => {
    expect(shownDrafts([fold], 'clean')).toEqual([expect.stringMatching(/^ALARMED wrong/)]);
  });

  it('never gives a sealed draft', () => {
    expect(() => shownDrafts([{ ...fold, sealed: true }], 'threat')).toThrow('sealed');
  });
});
