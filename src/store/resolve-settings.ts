import type { SiteId } from '../model/draft';
import type { Managed } from '../model/managed';
import type { Pack } from '../model/pack';
import { defaultSettings, type ManagedProblem, type Settings } from '../model/settings';
import type { Choices } from './choices';
import type { StoredManaged } from './managed';

/** Everything that decides how a draft is checked and what the pages show. */
export type Resolved = {
  settings: Settings;
  /** The chosen trust's pack with IT's contacts, or undefined until a trust is chosen. */
  pack: Pack | undefined;
  /** Every pack that can be chosen: IT's first, then the built-in ones. */
  packs: Pack[];
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
  const packs = it.pack ? [it.pack, ...builtIn.filter((one) => one.id !== it.pack?.id)] : [...builtIn];
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
    paused: mayPause ? paused : [],
    choices,
    managed: managed.isManaged ? it : undefined,
    managedTrust,
    problems: [...managed.problems, ...problems],
  };
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
