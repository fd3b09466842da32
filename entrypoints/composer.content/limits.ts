import type { Settings } from '../../src/model/settings';
import type { Composer, Site } from '../../src/sites/site';
import type { UncheckedReason } from '../../src/words/en-GB';
import type { WorkerLink } from './worker-link';

/** What settings, trust and site allow on this page, as the worker last said. */
export type Limits = {
  /** Paused, or a site that is left alone: nothing is read and nothing is shown. */
  isOff(): boolean;
  /** Badge and popup only. */
  isQuiet(): boolean;
  /** Messages are read only once the person has turned them on. */
  mayRead(composer: Composer): boolean;
  /** Why nothing on this page is checked, if so. */
  reason(): UncheckedReason | undefined;
  /** `never` in the modes without a hold. */
  holdAt(): Settings['holdAt'];
  /** Whether Post could be held here, were there something to hold it for. */
  canHold(composer: Composer): boolean;
};

export function limitsOf(site: Site, link: WorkerLink): Limits {
  const isOff = () =>
    link.state !== undefined && (link.state.paused || link.state.settings.sitesOff.includes(site.id));
  const holdAt = () => {
    const settings = link.state?.settings;
    if (!settings) return 'serious';
    return settings.mode === 'full' ? settings.holdAt : 'never';
  };
  return {
    isOff,
    isQuiet: () => link.state?.settings.mode === 'quiet',
    mayRead: ({ surface }) => !isOff() && (surface !== 'message' || link.state?.settings.messages === true),
    reason: () => {
      if (link.gone) return 'extension-updated';
      if (link.silent) return 'no-answer';
      return link.state && link.state.pack === null ? 'no-trust' : undefined;
    },
    holdAt,
    canHold: (composer) =>
      holdAt() === 'never' ||
      (site.mayPostUnheld?.(composer) !== true &&
        (site.postsByKey?.(composer) === true || site.submitControl(composer) !== undefined)),
  };
}
