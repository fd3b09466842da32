import { type ConcernId, concernIds, type Severity } from '../model/concern';
import type { Contact } from '../model/contact';
import type { Account } from '../model/draft';
import type { Pack } from '../model/pack';
import { applyPack } from './apply-pack';
import { compareSections, type SectionDifference } from './compare-sections';

/** How two versions of a pack differ, each difference as a communications lead would sign it off. */
export type Difference =
  | {
      kind: 'document';
      what: keyof Pack['document'] | 'trust' | 'id' | 'area';
      from: string | null;
      to: string | null;
    }
  | { kind: 'effect'; concern: ConcernId; account: Account; from: Severity | null; to: Severity | null }
  | SectionDifference
  | { kind: 'contact-added' | 'contact-gone'; contact: Contact }
  | { kind: 'contact-changed'; from: Contact; to: Contact }
  | { kind: 'listed'; what: (typeof LISTS)[number] | 'codes'; added: string[]; gone: string[] };

/**
 * Every difference between an older and a newer version, the document's own first. Sections are held to be the same by
 * their heading, else by their number, so that a clause put in does not make all that follow it look new. `effect` is what
 * people would see: how severe each concern is, on either kind of account.
 */
export function comparePacks(older: Pack, newer: Pack): Difference[] {
  return [
    ...documents(older, newer),
    ...effects(older, newer),
    ...compareSections(older.sections, newer.sections),
    ...contacts(older.contacts, newer.contacts),
    ...lists(older, newer),
  ];
}

const DOCUMENT = ['title', 'version', 'approved', 'issued', 'review'] as const;
const LISTS = ['shortNames', 'ownNames', 'handles', 'domains'] as const;

function documents(older: Pack, newer: Pack): Difference[] {
  const rows: Extract<Difference, { kind: 'document' }>[] = [
    { kind: 'document', what: 'id', from: older.id, to: newer.id },
    { kind: 'document', what: 'trust', from: older.trust, to: newer.trust },
    { kind: 'document', what: 'area', from: older.area ?? null, to: newer.area ?? null },
    ...DOCUMENT.map((what) => ({
      kind: 'document' as const,
      what,
      from: older.document[what],
      to: newer.document[what],
    })),
  ];
  return rows.filter(({ from, to }) => from !== to);
}

/** What people would see otherwise than before. On an official account only what is not the same on a personal one. */
function effects(older: Pack, newer: Pack): Difference[] {
  const rows = concernIds.flatMap((concern) => {
    const [personal, trust] = (['personal', 'trust'] as const).map((account) => ({
      kind: 'effect' as const,
      concern,
      account,
      from: severityIn(older, concern, account),
      to: severityIn(newer, concern, account),
    }));
    const isSame = personal && trust && personal.from === trust.from && personal.to === trust.to;
    return [personal, isSame ? undefined : trust].filter((row) => row !== undefined);
  });
  return rows.filter(({ from, to }) => from !== to);
}

function severityIn(pack: Pack, concern: ConcernId, account: Account): Severity | null {
  const finding = { concern, spans: [], noticed: concern };
  return applyPack([finding], pack, { account, cares: [], severity: {} })[0]?.severity ?? null;
}

function contacts(older: Contact[], newer: Contact[]): Difference[] {
  const named = (list: Contact[], name: string) => list.find((one) => one.name === name);
  const added = newer.filter(({ name }) => !named(older, name));
  const gone = older.filter(({ name }) => !named(newer, name));
  const changed = newer.flatMap((to) => {
    const from = named(older, to.name);
    return from && JSON.stringify(from) !== JSON.stringify(to)
      ? [{ kind: 'contact-changed' as const, from, to }]
      : [];
  });
  return [
    ...added.map((contact) => ({ kind: 'contact-added' as const, contact })),
    ...gone.map((contact) => ({ kind: 'contact-gone' as const, contact })),
    ...changed,
  ];
}

function lists(older: Pack, newer: Pack): Difference[] {
  const rows = [
    ...LISTS.map((what) => listed(what, older[what], newer[what])),
    listed('codes', codesOf(older), codesOf(newer)),
  ];
  return rows.filter(({ added, gone }) => added.length > 0 || gone.length > 0);
}

function listed(what: (typeof LISTS)[number] | 'codes', older: string[], newer: string[]) {
  const added = newer.filter((one) => !older.includes(one));
  const gone = older.filter((one) => !newer.includes(one));
  return { kind: 'listed' as const, what, added, gone };
}

function codesOf({ codes = [] }: Pack): string[] {
  return codes.map(({ name, format, means }) => `${name} ${format} (${means})`);
}
