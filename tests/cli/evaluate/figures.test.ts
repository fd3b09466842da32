import { describe, expect, it } from 'vitest';
import { figuresOf } from '../../../cli/evaluate/figures';
import { toStored } from '../../../cli/evaluate/stored';
import { asText } from '../../../cli/evaluate/table';
import { labelled } from './made-up';

const SECRET = 'Marmalade';
const secret = labelled({
  id: SECRET,
  text: `${SECRET} 999 000 0018`,
  context: { quoted: SECRET, profile: SECRET, author: { name: SECRET } },
  must: ['patient-identity'],
  spans: [{ concern: 'patient-identity', text: `${SECRET} 999 000 0018` }],
  pair: SECRET,
  turn: SECRET,
  why: `easy: ${SECRET}`,
});
const sealed = {
  name: 'kept',
  sealed: true,
  drafts: [secret, labelled({ id: 'twin', pair: SECRET, text: SECRET, why: `hard negative: ${SECRET}` })],
  judgements: [
    {
      findings: [{ concern: 'abuse' as const, spans: [{ start: 0, end: 9 }], noticed: SECRET }],
      cares: [],
      signals: [{ kind: 'nhs-number' as const, start: 10, end: 22 }],
      unchecked: [],
    },
    { findings: [], cares: [], signals: [], unchecked: [] },
  ],
};

describe('figures', () => {
  const tables = figuresOf([sealed]);

  it('count a sealed fold under every policy and print nothing of its drafts', () => {
    const printed = tables.map(asText).join('\n') + JSON.stringify(toStored(tables, '2026-11-22'));
    expect(printed).toContain('kept (sealed)');
    expect(printed).not.toContain(SECRET);
    expect(printed).not.toContain('0018');
  });

  it('have tables and rows of different names, and a figure for every column', () => {
    expect(new Set(tables.map(({ id }) => id)).size).toBe(tables.length);
    for (const { id, columns, rows } of tables) {
      expect(new Set(rows.map(({ name }) => name)).size, id).toBe(rows.length);
      expect(new Set(columns.map(({ key }) => key)).size, id).toBe(columns.length);
      for (const row of rows) expect(row.cells, `${id}, ${row.name}`).toHaveLength(columns.length);
    }
  });
});
