import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import {
  careIdSchema,
  concernIdSchema,
  concernIds,
  forceSchema,
  severitySchema,
} from '../../src/model/concern';
import { type Account, accountSchema } from '../../src/model/draft';
import type { Pack, Section } from '../../src/model/pack';
import { applyPack } from '../../src/rules/apply-pack';
import vocabulary from '../../src/rules/concerns.json';
import { builtInPacks, parsePack } from '../../src/rules/pack';
import printedRefs from './printed-refs.json';

const folder = new URL('../../src/rules/packs/', import.meta.url);
const files = readdirSync(folder).filter((name) => name.endsWith('.json'));
const printed = new Map<string, string[]>(Object.entries(printedRefs));

const governingSchema = z.object({ ref: z.string(), force: forceSchema, account: z.optional(accountSchema) });
const vocabularySchema = z.object({
  cares: z.array(z.object({ id: careIdSchema, sections: z.record(z.string(), z.array(z.string())) })),
  concerns: z.array(
    z.object({
      id: concernIdSchema,
      severity: severitySchema,
      severityIn: z.optional(z.record(z.string(), severitySchema)),
      severityOnTrustAccount: z.optional(severitySchema),
      sections: z.record(z.string(), z.array(governingSchema)),
    }),
  ),
});
const { cares, concerns: entries } = vocabularySchema.parse(vocabulary);

describe('the packs as a whole', () => {
  it('are one for each document whose printed numbers are listed, and all are built in', () => {
    const ids = files.map((name) => name.replace('.json', '')).sort();
    expect(ids).toEqual([...printed.keys()].sort());
    expect(Object.keys(builtInPacks()).sort()).toEqual(ids);
  });

  it('share one vocabulary, which names every trust for every concern', () => {
    expect(entries.map(({ id }) => id)).toEqual([...concernIds]);
    for (const { id, sections } of entries)
      expect(Object.keys(sections).sort(), id).toEqual([...printed.keys()].sort());
  });
});

describe.each(files)('%s', (name) => {
  const raw: unknown = JSON.parse(readFileSync(new URL(name, folder), 'utf8'));
  const parsed = parsePack(raw);
  if (!parsed.ok) {
    it('parses', () => expect(parsed.problems).toEqual([]));
    return;
  }
  const pack = parsed.pack;
  const refs = pack.sections.map(({ ref }) => ref);

  it('is called after its trust', () => expect(name).toBe(`${pack.id}.json`));

  it('is in canonical form: keys in the order of the schema, and none it does not know', () => {
    expect(JSON.stringify(raw, null, 2)).toBe(JSON.stringify(pack, null, 2));
  });

  it('has every clause that the document prints, as printed and in its order', () => {
    expect(refs).toEqual(printed.get(pack.id));
  });

  it('counts upwards and has the parent of every clause', () => {
    expect([...refs].sort(byNumber)).toEqual(refs);
    const parents = new Set(refs.map((ref) => ref.replace(/\.0$/, '')));
    expect(refs.filter((ref) => !parents.has(parentOf(ref)))).toEqual([]);
  });

  it('counts the points of a clause from 1', () => {
    for (const { ref, points } of pack.sections) {
      expect(points?.map((point) => point.ref)).toEqual(
        points?.map((_, index) => `${ref} point ${index + 1}`),
      );
    }
  });

  it.each(entries)('leads from $id to the clauses of the vocabulary, as strongly', ({ id, sections }) => {
    const governing = pack.sections.flatMap(({ ref, concerns }) =>
      concerns
        .filter((one) => one.id === id)
        .map(({ force, account }) => ({ ref, force, ...(account === undefined ? {} : { account }) })),
    );
    expect(governing).toEqual([...(sections[pack.id] ?? [])].sort((a, b) => byNumber(a.ref, b.ref)));
  });

  it.each(['personal', 'trust'] as const)(
    'makes of each concern on a %s account what the vocabulary does',
    (account) => {
      for (const warning of allWarnings(pack, account)) {
        const entry = entries.find(({ id }) => id === warning.concern);
        const byDefault =
          (account === 'trust' ? entry?.severityOnTrustAccount : undefined) ?? entry?.severity;
        expect([warning.concern, warning.severity]).toEqual([
          warning.concern,
          entry?.severityIn?.[pack.id] ?? byDefault,
        ]);
      }
    },
  );

  it('lets a point speak only to what its clause governs, as strongly', () => {
    for (const { concerns, points } of pack.sections) {
      for (const point of points ?? [])
        expect(concerns).toEqual(expect.arrayContaining(point.concerns ?? []));
    }
  });

  it('calls a clause guidance exactly when a draft can touch nothing in it', () => {
    for (const section of pack.sections)
      expect([section.ref, isKindTrue(section)]).toEqual([section.ref, true]);
  });

  it.each(cares)('has the clauses of the care $id', ({ sections }) => {
    expect(refs).toEqual(expect.arrayContaining(sections[pack.id] ?? []));
  });
});

function byNumber(a: string, b: string): number {
  const [left, right] = [a.split('.').map(Number), b.split('.').map(Number)];
  const at = left.findIndex((part, index) => part !== right[index]);
  return at < 0 ? left.length - right.length : (left[at] ?? 0) - (right[at] ?? -1);
}

/** "6.4.1" → "6.4"; "6" and "6.0" stand by themselves. */
function parentOf(ref: string): string {
  const whole = ref.replace(/\.0$/, '');
  return whole.includes('.') ? whole.slice(0, whole.lastIndexOf('.')) : whole;
}

function allWarnings(pack: Pack, account: Account) {
  const findings = concernIds.map((concern) => ({ concern, spans: [], noticed: 'noticed' }));
  return applyPack(findings, pack, { account, cares: [], severity: {} });
}

function isKindTrue({ kind, concerns }: Section): boolean {
  return kind === 'context' || (kind === 'guidance') === (concerns.length === 0);
}
