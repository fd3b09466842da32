import { type ConcernId, type Force, forces, type Severity, severities } from '../model/concern';
import type { Pack, Section } from '../model/pack';
import { concernEntry } from './vocabulary';

/** As many as are read at one glance in the popup. */
const TEN = 10;

/**
 * The references of the sections that a person at their own account most needs, most needed first, at most `count`.
 * Each next one is the section that adds most to what the ones before it speak to: a grave concern counts more than a
 * slight one, and what is forbidden more than what is explained. Equals stay in document order.
 */
export function mostNeeded(pack: Pack, count = TEN): string[] {
  const said = new Map<ConcernId, number>();
  const left = new Set(pack.sections);
  const chosen: string[] = [];
  while (chosen.length < count) {
    const next = best([...left], said);
    if (!next) return chosen;
    left.delete(next);
    chosen.push(next.ref);
    for (const [concern, weight] of weightsOf(next))
      said.set(concern, Math.max(weight, said.get(concern) ?? 0));
  }
  return chosen;
}

/** The section that adds most to what was said; then, once all is said, the one that says most; undefined for none. */
function best(sections: Section[], said: ReadonlyMap<ConcernId, number>): Section | undefined {
  let found: { section: Section; adds: number; says: number } | undefined;
  for (const section of sections) {
    const weights = weightsOf(section);
    const says = sum(weights.map(([, weight]) => weight));
    const adds = sum(weights.map(([concern, weight]) => Math.max(0, weight - (said.get(concern) ?? 0))));
    if (says === 0) continue;
    if (!found || adds > found.adds || (adds === found.adds && says > found.says))
      found = { section, adds, says };
  }
  return found?.section;
}

/** What a section says to people, by concern; clauses for official accounts are left out. */
function weightsOf(section: Section): [ConcernId, number][] {
  return section.concerns
    .filter(({ account }) => account !== 'trust')
    .map(({ id, force, severity }) => [id, weight(severity ?? concernEntry(id).severity, force)]);
}

function weight(severity: Severity, force: Force): number {
  return (severities.indexOf(severity) + 1) * (forces.indexOf(force) + 1);
}

function sum(numbers: number[]): number {
  return numbers.reduce((total, one) => total + one, 0);
}
