import { browser } from 'wxt/browser';

/**
 * Calls `changed` when settings were stored, until `signal` stops it: IT's, which come while a page is open, or the
 * person's own, from another window. Only that something changed is used here; what holds now, the worker says.
 */
export function followSettings(changed: () => void, signal: AbortSignal): void {
  const heard = (_changes: unknown, area: string) => {
    if (area === 'local') changed();
  };
  browser.storage.onChanged.addListener(heard);
  signal.addEventListener('abort', () => browser.storage.onChanged.removeListener(heard));
}
