import type { SiteId } from '../model/draft';
import type { Site } from './site';

/** A site's table of selectors: the same names, other selectors. */
export type Selectors<Table> = { readonly [name in keyof Table]: string };

/** One social site: where it is, and how its adapter is made from a table of selectors. */
export type SiteModule = {
  id: SiteId;
  /** Match patterns; they become the manifest's list. */
  matches: string[];
  /** The built-in table: names are what an override may replace. */
  selectors: Readonly<Record<string, string>>;
  /**
   * The adapter with some selectors replaced. Unknown names and selectors the browser cannot read are left out, and
   * listed in `refused`: the built-in ones stay.
   */
  adapter(changes?: Readonly<Record<string, string>>): { site: Site; refused: string[] };
};

/** Puts a site's parts together. In: its hosts without scheme, its table, and the adapter for any such table. */
export function siteModule<Table extends Readonly<Record<string, string>>>({
  id,
  hosts,
  selectors,
  make,
}: {
  id: SiteId;
  hosts: readonly string[];
  selectors: Table;
  make(selectors: Selectors<Table>): Site;
}): SiteModule {
  return {
    id,
    matches: hosts.map((host) => `https://${host}/*`),
    selectors,
    adapter: (changes = {}) => {
      const entries = Object.entries(changes);
      const good = entries.filter(([name, selector]) => name in selectors && isSelector(selector));
      return {
        site: make({ ...selectors, ...Object.fromEntries(good) }),
        refused: entries.filter((entry) => !good.includes(entry)).map(([name]) => name),
      };
    },
  };
}

function isSelector(selector: string): boolean {
  try {
    document.createDocumentFragment().querySelector(selector);
    return true;
  } catch {
    return false;
  }
}
