import { type ConcernId, type Force, forces, type Severity } from '../model/concern';
import type { Account } from '../model/draft';
import type { Section } from '../model/pack';

/** Which section a difference is in: as the newer version has it, or the older where it is gone. */
type Place = { ref: string; heading: string };
type Governed = { concern: ConcernId; account: Account | undefined };

export type SectionDifference =
  | ({ kind: 'section-added' | 'section-gone'; section: Section } & Place)
  | ({ kind: 'renumbered' | 'renamed'; from: string; to: string } & Place)
  | ({ kind: 'reworded'; what: 'summary' | 'advice'; from: string; to: string } & Place)
  | ({ kind: 'points-reworded' } & Place)
  | ({ kind: 'checking'; from: Section['kind']; to: Section['kind'] } & Place)
  | ({ kind: 'governs' | 'governs-no-more'; force: Force } & Governed & Place)
  | ({ kind: 'stronger' | 'weaker'; from: Force; to: Force } & Governed & Place)
  | ({ kind: 'severity'; from: Severity | null; to: Severity | null } & Governed & Place);

/** How the sections of two versions differ, in the newer document's order; those that are gone come last. */
export function compareSections(older: readonly Section[], newer: readonly Section[]): SectionDifference[] {
  const pairs = pair(older, newer);
  const kept = new Set(pairs.values());
  return [
    ...newer.flatMap((section) => {
      const before = pairs.get(section);
      return before
        ? compare(before, section)
        : [{ kind: 'section-added' as const, section, ...placeOf(section) }];
    }),
    ...older
      .filter((section) => !kept.has(section))
      .map((section) => ({ kind: 'section-gone' as const, section, ...placeOf(section) })),
  ];
}

/** Newer → older: first those with number and heading the same, then by a heading that only one has, then by number. */
function pair(older: readonly Section[], newer: readonly Section[]): Map<Section, Section> {
  const pairs = new Map<Section, Section>();
  const match = (isSame: (a: Section, b: Section) => boolean) => {
    const taken = new Set(pairs.values());
    const free = older.filter((section) => !taken.has(section));
    for (const section of newer.filter((one) => !pairs.has(one))) {
      const [only, ...others] = free.filter((one) => isSame(one, section));
      if (only && others.length === 0 && ![...pairs.values()].includes(only)) pairs.set(section, only);
    }
  };
  match((a, b) => a.ref === b.ref && a.heading === b.heading);
  match((a, b) => a.heading === b.heading);
  match((a, b) => a.ref === b.ref);
  return pairs;
}

function placeOf({ ref, heading }: Section): Place {
  return { ref, heading };
}

function compare(before: Section, after: Section): SectionDifference[] {
  const place = placeOf(after);
  const found: SectionDifference[] = [];
  if (before.ref !== after.ref) found.push({ kind: 'renumbered', from: before.ref, to: after.ref, ...place });
  if (before.heading !== after.heading)
    found.push({ kind: 'renamed', from: before.heading, to: after.heading, ...place });
  if (before.kind !== after.kind)
    found.push({ kind: 'checking', from: before.kind, to: after.kind, ...place });
  found.push(...compareConcerns(before, after, place));
  for (const what of ['summary', 'advice'] as const)
    if (before[what] !== after[what])
      found.push({ kind: 'reworded', what, from: before[what], to: after[what], ...place });
  if (JSON.stringify(before.points) !== JSON.stringify(after.points))
    found.push({ kind: 'points-reworded', ...place });
  return found;
}

function compareConcerns(before: Section, after: Section, place: Place): SectionDifference[] {
  type One = Section['concerns'][number];
  const same = (list: One[], one: One) =>
    list.find(({ id, account }) => id === one.id && account === one.account);
  const of = ({ id, account }: One) => ({ concern: id, account, ...place });
  return [
    ...after.concerns.flatMap((one) => {
      const old = same(before.concerns, one);
      return old ? changes(old, one, of(one)) : [{ kind: 'governs' as const, force: one.force, ...of(one) }];
    }),
    ...before.concerns
      .filter((one) => !same(after.concerns, one))
      .map((one) => ({ kind: 'governs-no-more' as const, force: one.force, ...of(one) })),
  ];
}

function changes(
  old: Section['concerns'][number],
  one: Section['concerns'][number],
  of: Governed & Place,
): SectionDifference[] {
  const found: SectionDifference[] = [];
  if (old.force !== one.force) {
    const isStronger = forces.indexOf(one.force) > forces.indexOf(old.force);
    found.push({ kind: isStronger ? 'stronger' : 'weaker', from: old.force, to: one.force, ...of });
  }
  if (old.severity !== one.severity)
    found.push({ kind: 'severity', from: old.severity ?? null, to: one.severity ?? null, ...of });
  return found;
}
