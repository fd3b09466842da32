import type { ManagedProblem, Settings } from '../model/settings';
import { sites } from './index';

/**
 * Those of IT's selectors that are not used, each with the reason: its site has no selector of that name, or the browser
 * cannot read it. The built-in ones stay in their place. Only a page can tell: the worker has no selectors and no document.
 */
export function refusedSelectors(overrides: Settings['siteOverrides']): ManagedProblem[] {
  return sites.flatMap(({ id, selectors, adapter }) =>
    adapter(overrides[id]).refused.map(({ name, selector, why }): ManagedProblem => {
      const problem = { field: 'siteOverrides', at: `${id}.${name}`, more: 0 };
      return why === 'unknown'
        ? { ...problem, code: 'unknown-selector', expected: Object.keys(selectors).join(', ') }
        : { ...problem, code: 'bad-selector', said: selector };
    }),
  );
}
