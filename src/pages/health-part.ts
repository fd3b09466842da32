import type { Overview } from '../messages/protocol';
import { pages } from '../words/en-GB';
import type { TabView } from './draft-part';
import { element } from './element';

/** Whether each link of the chain works: tab, draft, Post button, checks, IT, policy. */
export function healthLines(tab: TabView, overview: Overview | undefined): HTMLElement {
  const rows: [string, string][] = [[pages.healthSite(), siteLine(tab)]];
  if (tab.kind === 'site') {
    rows.push([pages.healthDraft(), pages.composer({ composer: tab.health.composer })]);
    if (tab.health.composer !== 'none') {
      rows.push([pages.healthHold(), pages.canHold({ canHold: tab.health.canHold })]);
    }
  }
  rows.push([pages.healthWorker(), pages.worker({ answers: overview !== undefined })]);
  if (overview)
    rows.push([pages.healthManaged(), managedLine(overview)], [pages.healthPack(), packLine(overview)]);
  return element(
    'dl',
    { className: 'health' },
    ...rows.flatMap(([name, value]) => [element('dt', {}, name), element('dd', {}, value)]),
  );
}

function siteLine(tab: TabView): string {
  switch (tab.kind) {
    case 'site':
      return pages.siteRead({ site: tab.site });
    case 'other':
      return pages.siteUnread();
    case 'not-ready':
      return pages.siteNotReady();
    case 'silent':
      return pages.siteSilent();
  }
}

function managedLine({ managed }: Overview): string {
  return managed ? pages.managedBy({ organisation: managed.organisation }) : pages.notManaged();
}

function packLine({ state }: Overview): string {
  return state.pack ? pages.pack(state.pack) : pages.packNone();
}
