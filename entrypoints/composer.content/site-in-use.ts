import { report } from '../../src/messages/report';
import type { Site } from '../../src/sites/site';
import type { SiteModule } from '../../src/sites/site-module';

/** A site's adapter whose selectors can be replaced while it is in use, as IT's settings come. */
export type SiteInUse = Site & {
  /** Uses the built-in selectors with these changes. */
  change(selectors: Readonly<Record<string, string>>): void;
};

export function siteInUse(module: SiteModule): SiteInUse {
  let { site } = module.adapter();
  let changes = JSON.stringify({});
  return {
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
    change: (selectors) => {
      const now = JSON.stringify(selectors);
      if (now === changes) return;
      changes = now;
      const adapter = module.adapter(selectors);
      site = adapter.site;
      if (adapter.refused.length > 0) report('composer', 'bad-selector', adapter.refused);
    },
  };
}
