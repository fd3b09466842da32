import type { SiteId } from '../model/draft';
import type { Managed } from '../model/managed';
import type { Pack } from '../model/pack';
import type { PackChanges } from '../model/pack-changes';
import { defaultSettings, type ManagedProblem, type Settings } from '../model/settings';
import { allPacks, changedPacks } from '../rules/changed-packs';
import type { Choices } from './choices';
import { lineFinder } from './json-text';
import type { StoredManaged } from './managed';
import { inField } from './parse-managed';

/** Everything that decides how a draft is checked and what the pages show. */
export type Resolved = {
  settings: Settings;
  /** The chosen trust's pack with IT's changes and contacts, or undefined until a trust is chosen. */
  pack: Pack | undefined;
  /** Every pack that can be chosen, with IT's changes: IT's own first, then the built-in ones. */
  packs: Pack[];
  /** IT's changes, where they are for the chosen pack and in force. */
  changes: PackChanges | undefined;
  /** Paused until the browser restarts. */
  paused: SiteId[];
  choices: Choices;
  /** Undefined when nobody manages this browser. */
  managed: Managed | undefined;
  /** True when IT's choice of trust is in force. */
  managedTrust: boolean;
  problems: ManagedProblem[];
};

export type SettingsSources = {
  choices: Choices;
  paused: SiteId[];
  managed: StoredManaged;
  builtIn: readonly Pack[];
};

/**
 * Default < pack < IT. The pack's own severities are applied with the pack; here IT's are laid over them. IT may
 * restrict what is read, kept or shown, never widen it: messages and history need the person's own yes.
 */
export function resolveSettings({ choices, paused, managed, builtIn }: SettingsSources): Resolved {
  const it = managed.managed;
  const changed = changePacks(allPacks(it.pack, builtIn), managed);
  const { packs } = changed;
  const { trust, managedTrust, problems } = chooseTrust(choices.trust, it.trust, packs);
  const pack = packs.find((one) => one.id === trust);
  const mayPause = it.allowPause !== false;
  const mode = it.mode ?? defaultSettings.mode;
  return {
    settings: {
      trust,
      mode,
      // Quiet and tips never hold, whatever `holdAt` says.
      holdAt: mode === 'full' ? (it.holdAt ?? defaultSettings.holdAt) : 'never',
      sitesOff: [...new Set([...(it.sites ?? []), ...(mayPause ? choices.sitesOff : [])])],
      messages: choices.messages && it.messages !== 'forbidden',
      officialAccounts: it.officialAccounts ?? [],
      ownNames: it.ownNames ?? [],
      severity: it.severity ?? {},
      siteOverrides: it.siteOverrides ?? {},
    },
    pack: pack && it.contacts ? { ...pack, contacts: it.contacts } : pack,
    packs,
    changes: pack && pack.id === changed.trust ? changed.changes : undefined,
    paused: mayPause ? paused : [],
    choices,
    managed: managed.isManaged ? it : undefined,
    managedTrust,
    problems: [...managed.problems, ...changed.problems, ...problems],
  };
}

type Changed = { packs: Pack[]; changes?: PackChanges; trust?: string; problems: ManagedProblem[] };

/** The changes as IT gives them now; the last good ones where those cannot be used; else none. */
function changePacks(packs: Pack[], { managed: it, goodChanges, changesText }: StoredManaged): Changed {
  const problems: ManagedProblem[] = [];
  for (const changes of [it.packChanges, goodChanges]) {
    if (!changes) continue;
    const changed = changedPacks(packs, changes, it.trust);
    if (changed.ok) return { packs: changed.packs, changes, trust: changed.trust, problems };
    const [first] = changed.problems;
    // What became of the older ones is of no use to whoever has to mend the new ones.
    if (first && changes === it.packChanges)
      problems.push({
        ...inField('packChanges', first, lineFinder(changesText)),
        more: changed.problems.length - 1,
      });
  }
  return { packs, problems };
}

function chooseTrust(chosen: string | null, managed: string | undefined, packs: readonly Pack[]) {
  const isKnown = (id: string) => packs.some((one) => one.id === id);
  if (managed !== undefined && isKnown(managed)) return { trust: managed, managedTrust: true, problems: [] };
  const problems: ManagedProblem[] =
    managed === undefined
      ? []
      : [{ field: 'trust', code: 'unknown-trust', expected: packs.map((one) => one.id).join(', '), more: 0 }];
  const trust = chosen !== null && isKnown(chosen) ? chosen : null;
  return { trust, managedTrust: false, problems };
}
