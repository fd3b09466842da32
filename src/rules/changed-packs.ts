import type { Pack } from '../model/pack';
import type { PackChanges } from '../model/pack-changes';
import { packProblems } from '../words/en-GB/pack-problems';
import { changePack } from './change-pack';
import type { PackProblem } from './schema-problems';

/** Packs with IT's changes laid over the one they are for, whose id is `trust`; or why they are not used at all. */
export type ChangedPacks =
  | { ok: true; packs: Pack[]; trust: string }
  | { ok: false; problems: PackProblem[] };

/** Every pack that can be chosen: IT's own first, in place of the built-in one of the same id. */
export function allPacks(given: Pack | undefined, builtIn: readonly Pack[]): Pack[] {
  return given ? [given, ...builtIn.filter((one) => one.id !== given.id)] : [...builtIn];
}

/** In: the trust that IT chose, which is meant where the changes name none. */
export function changedPacks(
  packs: readonly Pack[],
  changes: PackChanges,
  chosen: string | undefined,
): ChangedPacks {
  const trust = changes.trust ?? chosen;
  if (trust === undefined) return refused('trust', packProblems.noTrust());
  const pack = packs.find((one) => one.id === trust);
  if (!pack) return refused('trust', packProblems.unknownTrust({ known: packs.map((one) => one.id) }));
  const changed = changePack(pack, changes);
  if (!changed.ok) return changed;
  return { ok: true, trust, packs: packs.map((one) => (one === pack ? changed.pack : one)) };
}

function refused(path: string, message: string): ChangedPacks {
  return { ok: false, problems: [{ path, message }] };
}
