import type { ManagedProblem, Settings } from '../model/settings';
import { sites } from './index';

/**
 * Those of IT's selectors that no site uses, because none has that name or the browser cannot read it; the built-in ones
 * stay in their place. Only a page can tell: the worker has no selectors and no document.
 */
export function refusedSelectors(overrides: Settings['siteOverrides']): ManagedProblem[] {
  const refused = sites.flatMap((site) =>
    site.adapter(overrides[site.id]).refused.map((name) => `${site.id}.${name}`),
  );
  const [first] = refused;
  if (first === undefined) return [];
  return [{ field: 'siteOverrides', code: 'bad-selector', at: first, more: refused.length - 1 }];
}
