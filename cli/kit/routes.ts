/** The browsers built on Chromium that the kit has policies for. */
export type ChromiumBrowser = 'chrome' | 'edge';
/** Where a browser gets the extension, and its id there. */
export type Source = { id: string; updateUrl: string };
/** One way of deploying it. A browser that is missing has no known id there. */
export type Route = {
  name: 'own-id' | 'store';
  chrome?: Source;
  edge?: Source;
  firefox: { id: string; installUrl: string };
};

/** As in the manifest. */
export const GECKO_ID = 'sensecheck@sensecheck.invalid';
/** Stands where the trust's own address belongs until `--url` gives it. */
export const NO_URL = 'https://software.example.invalid/sensecheck/';

const STORES: Record<ChromiumBrowser, string> = {
  chrome: 'https://clients2.google.com/service/update2/crx',
  edge: 'https://edge.microsoft.com/extensionwebstorebase/v1/crx',
};

/** The trust hosts the signed packages itself. In: the key's id, the folder's address, the name of the XPI in it. */
export function ownRoute(id: string, url: string, xpi: string): Route {
  const source = { id, updateUrl: `${url}update.xml` };
  return {
    name: 'own-id',
    chrome: source,
    edge: source,
    firefox: { id: GECKO_ID, installUrl: `${url}${xpi}` },
  };
}

/** The browsers' stores serve it. In: the ids that the stores gave. */
export function storeRoute(ids: Partial<Record<ChromiumBrowser, string>>): Route {
  const from = (browser: ChromiumBrowser) => {
    const id = ids[browser];
    return id === undefined ? undefined : { id, updateUrl: STORES[browser] };
  };
  const installUrl = `https://addons.mozilla.org/firefox/downloads/latest/${encodeURIComponent(GECKO_ID)}/latest.xpi`;
  return { name: 'store', chrome: from('chrome'), edge: from('edge'), firefox: { id: GECKO_ID, installUrl } };
}

/** The entry of the `ExtensionSettings` policy that installs it, keeps it and shows its button. */
export function installEntry(
  browser: ChromiumBrowser,
  { updateUrl }: Source,
): Record<string, string | boolean> {
  return {
    installation_mode: 'force_installed',
    update_url: updateUrl,
    // The address here is used for updates too, not only for the first installation. Stores ignore it.
    ...(updateUrl === STORES[browser] ? {} : { override_update_url: true }),
    ...(browser === 'edge' ? { toolbar_state: 'force_shown' } : { toolbar_pin: 'force_pinned' }),
  };
}
