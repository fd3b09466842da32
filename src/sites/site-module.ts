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
  adapter(changes?: Readonly<Record<string, string>>): { site: Site; refused: Refused[] };
};

/** A replaced selector that is not used, and why: the table has no such name, or the browser cannot read it. */
export type Refused = { name: string; selector: string; why: 'unknown' | 'unreadable' };

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
      const refused = Object.entries(changes).flatMap(([name, selector]): Refused[] => {
        if (!Object.hasOwn(selectors, name)) return [{ name, selector, why: 'unknown' }];
        return isSelector(selector) ? [] : [{ name, selector, why: 'unreadable' }];
      });
      const good = Object.entries(changes).filter(([name]) => !refused.some((one) => one.name === name));
      return { site: make({ ...selectors, ...Object.fromEntries(good) }), refused };
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
