import { browser } from 'wxt/browser';
import type { Pause } from '../messages/protocol';
import type { SiteId } from '../model/draft';
import type { Pack } from '../model/pack';
import { type Choices, readChoices, readPaused, storeChoices, storePaused } from './choices';
import { readManaged, refreshManaged } from './managed';
import type { ReadPack } from './parse-managed';
import { type Resolved, resolveSettings } from './resolve-settings';

/** The way to the settings while the worker lives. All of it is in storage; what is kept here only saves reading. */
export type SettingsStore = {
  read(): Promise<Resolved>;
  choose(changed: Partial<Choices>): Promise<Resolved>;
  pause(site: SiteId, pause: Pause): Promise<Resolved>;
};

/** The packs that come with the extension, and the way to read one that IT sends. */
export type PackSource = { builtIn: () => readonly Pack[]; readPack: ReadPack };

/**
 * Opens the settings and follows changes to them, until `signal` stops it. In: where packs come from.
 * IT's settings are asked for beside everything else and are in force from the moment they come.
 */
export function openSettings(packs: PackSource, signal?: AbortSignal): SettingsStore {
  let kept: Promise<Resolved> | undefined;
  const forget = () => {
    kept = undefined;
  };
  const onChanged = (_changes: unknown, area: string) => {
    forget();
    if (area === 'managed') void refreshManaged(packs.readPack);
  };
  browser.storage.onChanged.addListener(onChanged);
  signal?.addEventListener('abort', () => browser.storage.onChanged.removeListener(onChanged));
  void refreshManaged(packs.readPack);

  const read = () => {
    if (!kept) {
      kept = readAll(packs);
      // A reading that failed is not kept: the next one starts afresh. Who asked is told of the failure.
      kept.catch(forget);
    }
    return kept;
  };
  // Our own change is told by an event too, but that may come after the next question.
  const afterwards = () => {
    forget();
    return read();
  };
  return {
    read,
    choose: async (changed) => {
      await storeChoices(changed);
      return afterwards();
    },
    pause: async (site, pause) => {
      const [paused, { sitesOff }] = await Promise.all([readPaused(), readChoices()]);
      await storePaused(withOrWithout(paused, site, pause === 'until-restart'));
      await storeChoices({ sitesOff: withOrWithout(sitesOff, site, pause === 'always') });
      return afterwards();
    },
  };
}

async function readAll({ builtIn, readPack }: PackSource): Promise<Resolved> {
  const [choices, paused, managed] = await Promise.all([readChoices(), readPaused(), readManaged(readPack)]);
  return resolveSettings({ choices, paused, managed, builtIn: builtIn() });
}

function withOrWithout(sites: readonly SiteId[], site: SiteId, isIn: boolean): SiteId[] {
  const others = sites.filter((one) => one !== site);
  return isIn ? [...others, site] : others;
}
