import { describe, expect, it } from 'vitest';
import { sharedDrafts } from '../../../cli/evaluate/shared-drafts';
import { labelled } from './made-up';

const LONG = 'Kettle on and feet up after a long week';
const fold = (name: string, sealed: boolean, drafts: Parameters<typeof labelled>[0][]) => ({
  name,
  sealed,
  drafts: drafts.map(labelled),
});

describe('sharedDrafts', () => {
  it.each([
    { what: 'the same words', a: [{ text: LONG }], b: [{ text: LONG.toUpperCase() }], texts: 1, pairs: 0 },
    { what: 'two sides of a pair', a: [{ pair: 'p1' }], b: [{ pair: 'p1', text: LONG }], texts: 0, pairs: 1 },
  ])('tells of $what', ({ a, b, texts, pairs }) => {
    expect(sharedDrafts([fold('tuned', false, a), fold('kept', true, b)])).toEqual([
      { sealed: 'kept', open: 'tuned', texts, pairs },
    ]);
  });

  it.each([
    {
      what: 'words in answer to another post',
      a: [{ text: LONG, context: { quoted: 'Hello' } }],
      b: [{ text: LONG }],
    },
    { what: 'words too few to compare', a: [{ text: '😂' }], b: [{ text: '😂' }] },
    {
      what: 'pairs of one name, each whole',
      a: [{ pair: 'p1' }, { pair: 'p1' }],
      b: [{ pair: 'p1' }, { pair: 'p1' }],
    },
  ])('is silent about $what', ({ a, b }) => {
    expect(sharedDrafts([fold('tuned', false, a), fold('kept', true, b)])).toEqual([]);
  });
});
