import { report } from '../../src/messages/report';
import { withGeneric } from '../../src/sites/generic';
import type { Site } from '../../src/sites/site';
import type { SiteModule } from '../../src/sites/site-module';

/** A site's adapter, with what is read beneath it, whose selectors can be replaced as IT's settings come. */
export type SiteInUse = Site & {
  /** Uses the built-in selectors with these changes. True when they are others than before. */
  change(selectors: Readonly<Record<string, string>>): boolean;
};

export function siteInUse(module: SiteModule): SiteInUse {
  let { site } = module.adapter();
  let changes = JSON.stringify({});
  const own: Site = {
    id: module.id,
    findComposers: (root) => site.findComposers(root),
    readDraft: (composer) => site.readDraft(composer),
    submits: (event, composer) => site.submits(event, composer),
    submitControl: (composer) => site.submitControl(composer),
    roots: (page) => site.roots?.(page) ?? [],
    postsByKey: (composer) => site.postsByKey?.(composer) ?? false,
    ignores: (box) => site.ignores?.(box) ?? false,
    get commitMs() {
      return site.commitMs;
    },
  };
  // Said once: a page that an adapter trips over changes many times a second.
  let said = false;
  const adapter = withGeneric(own, () => {
    if (!said) report('composer', 'threw', [module.id]);
    said = true;
  });
  return Object.assign(adapter, {
    change: (selectors: Readonly<Record<string, string>>) => {
      const now = JSON.stringify(selectors);
      if (now === changes) return false;
      changes = now;
      const changed = module.adapter(selectors);
      site = changed.site;
      if (changed.refused.length > 0) {
        const names = changed.refused.map(({ name }) => name);
        report('composer', 'bad-selector', names);
      }
      return true;
    },
  });
}
