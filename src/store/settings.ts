import { browser } from 'wxt/browser';
import type { Pause } from '../messages/protocol';
import { report } from '../messages/report';
import type { SiteId } from '../model/draft';
import type { Pack } from '../model/pack';
import { builtInPacks } from '../rules/pack';
import { type Choices, readChoices, readPaused, storeChoices, storePaused } from './choices';
import { readManaged, refreshManaged } from './managed';
import { type Resolved, resolveSettings } from './resolve-settings';

/** The way to the settings while the worker lives. All of it is in storage; what is kept here only saves reading. */
export type SettingsStore = {
  read(): Promise<Resolved>;
  choose(changed: Partial<Choices>): Promise<Resolved>;
  pause(site: SiteId, pause: Pause): Promise<Resolved>;
};

/**
 * Opens the settings and follows changes to them, until `signal` stops it. IT's settings are asked for beside
 * everything else and are in force from the moment they come.
 */
export function openSettings(signal?: AbortSignal): SettingsStore {
  let kept: Promise<Resolved> | undefined;
  const forget = () => {
    kept = undefined;
  };
  const onChanged = (_changes: unknown, area: string) => {
    forget();
    if (area === 'managed') void followManaged();
  };
  browser.storage.onChanged.addListener(onChanged);
  signal?.addEventListener('abort', () => browser.storage.onChanged.removeListener(onChanged));
  void followManaged();

  const read = () => {
    if (!kept) {
      kept = readAll();
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

/** Settings that cannot be kept are asked for again when the worker next starts. */
function followManaged(): Promise<void> {
  return refreshManaged(builtIn()).catch(() => report('managed', 'write-failed'));
}

async function readAll(): Promise<Resolved> {
  const [choices, paused, managed] = await Promise.all([readChoices(), readPaused(), readManaged()]);
  return resolveSettings({ choices, paused, managed, builtIn: builtIn() });
}

function builtIn(): Pack[] {
  return Object.values(builtInPacks());
}

function withOrWithout(sites: readonly SiteId[], site: SiteId, isIn: boolean): SiteId[] {
  const others = sites.filter((one) => one !== site);
  return isIn ? [...others, site] : others;
}
