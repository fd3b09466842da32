import type { Lab, Tab } from './lab';

/** Every place where the extension or its script could have left something: what is in each, as one text. */
export async function readTraces(lab: Lab, tabs: Iterable<Tab>): Promise<Record<string, string>> {
  const own = await lab.ownTab();
  const areas = await own.evaluate(async () => {
    const everything = async (name: string) => {
      const opened = await new Promise<IDBDatabase>((resolve, reject) => {
        const request = indexedDB.open(name);
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
      const stores = await Promise.all(
        [...opened.objectStoreNames].map(
          (store) =>
            new Promise<unknown[]>((resolve, reject) => {
              const request = opened.transaction(store).objectStore(store).getAll();
              request.onsuccess = () => resolve(request.result);
              request.onerror = () => reject(request.error);
            }),
        ),
      );
      opened.close();
      return stores;
    };
    const databases = await indexedDB.databases();
    return {
      'storage.local': JSON.stringify(await chrome.storage.local.get(null)),
      'storage.session': JSON.stringify(await chrome.storage.session.get(null)),
      'storage.sync': JSON.stringify(await chrome.storage.sync.get(null)),
      IndexedDB: JSON.stringify(await Promise.all(databases.map(({ name }) => everything(name ?? '')))),
      'localStorage of our pages': JSON.stringify({ ...localStorage, ...sessionStorage }),
      caches: JSON.stringify(await caches.keys()),
    };
  }, undefined);
  const ofSites = await Promise.all(
    // A tab that never went anywhere has no storage to look into.
    [...tabs].map((tab) =>
      tab.evaluate(
        () => (location.origin === 'null' ? '' : JSON.stringify({ ...localStorage, ...sessionStorage })),
        undefined,
      ),
    ),
  );
  return { ...areas, 'storage of the site': ofSites.join('\n'), console: lab.consoleLines().join('\n') };
}

/**
 * Where something of a draft is found, as `place: words`. In: the places, and all that was typed. Looked for are any
 * three words in a row, any number of four digits or more, and whatever was typed as a whole; in any case, and also as base64.
 */
export function tracesOf(typed: readonly string[], places: Record<string, string>): string[] {
  const wanted = new Set(typed.flatMap(pieces));
  return Object.entries(places).flatMap(([place, content]) => {
    const lower = content.toLowerCase();
    return [...wanted]
      .filter((piece) => lower.includes(piece) || content.includes(base64(piece)))
      .map((piece) => `${place}: ${piece}`);
  });
}

/** Shorter pieces stand by chance in settings. */
const LEAST = 8;

function pieces(text: string): string[] {
  const words = text.toLowerCase().split(/\s+/).filter(Boolean);
  const rows = words.map((_, index) => words.slice(index, index + 3).join(' '));
  const numbers = text.match(/\d{4,}/g) ?? [];
  return [...rows.filter((row) => row.length >= LEAST), ...numbers];
}

/** Without the last three letters, which depend on what follows. */
function base64(text: string): string {
  return Buffer.from(text).toString('base64').slice(0, -3);
}
