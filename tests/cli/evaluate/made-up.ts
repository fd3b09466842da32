import type { Halves } from '../../../cli/evaluate/halves';
import type { LabelledDraft } from '../../../cli/evaluate/labelled';
import { type Measured, measure } from '../../../cli/evaluate/measure';
import type { Cell, Table } from '../../../cli/evaluate/table';
import type { CareId, ConcernId, Severity } from '../../../src/model/concern';
import type { Finding } from '../../../src/model/finding';
import type { Pack } from '../../../src/model/pack';
import type { Signal } from '../../../src/model/signal';

/** What a made-up check says: concerns at their default severity, or findings; and what it saw. */
type Said = { said?: (ConcernId | Partial<Finding>)[]; cares?: CareId[]; signals?: Signal[]; pack?: Pack };

/** A labelled draft with nothing in it but what the test names. */
export function labelled(labels: Partial<LabelledDraft> = {}): LabelledDraft {
  return {
    id: 'made-up',
    fold: 'made-up',
    text: 'Kettle on',
    context: {},
    must: [],
    may: [],
    spans: [],
    ...labels,
  };
}

/** That draft held against what a made-up check says of it. */
export function measured(labels: Partial<LabelledDraft> = {}, check: Said = {}): Measured {
  const findings = (check.said ?? []).map((one): Finding => {
    const finding = typeof one === 'string' ? { concern: one } : one;
    return { concern: 'abuse', spans: [], noticed: 'Noticed.', ...finding };
  });
  const { cares = [], signals = [], pack } = check;
  return measure(labelled(labels), { findings, cares, signals, unchecked: [] }, pack);
}

/** All of it open, nothing sealed. */
export function allOpen(...open: Measured[]): Halves {
  return { open, sealed: [] };
}

/** One row's figures by their keys. Throws when there is no such row. */
export function rowOf(table: Table, name: string): Record<string, Cell> {
  const row = table.rows.find((one) => one.name === name);
  if (!row) throw new Error(`No row ${name} among ${table.rows.map((one) => one.name).join(', ')}`);
  return Object.fromEntries(table.columns.map(({ key }, at) => [key, row.cells[at]]));
}

/** A policy of one clause, on the given concerns. */
export function packOn(
  concerns: { id: ConcernId; severity?: Severity; account?: 'personal' | 'trust' }[],
): Pack {
  return {
    id: 'made-up',
    trust: 'Made-up',
    shortNames: ['made-up'],
    ownNames: [],
    handles: [],
    domains: [],
    document: { title: 'Made-up', version: null, approved: null, issued: null, review: null },
    contacts: [],
    sections: [
      {
        ref: '1',
        heading: 'One',
        summary: 'One.',
        advice: 'None.',
        kind: 'checked',
        concerns: concerns.map((one) => ({ ...one, force: 'advises' })),
      },
    ],
  };
}
