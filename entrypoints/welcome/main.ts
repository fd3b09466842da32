import type { Overview } from '../../src/messages/protocol';
import { element, list, paragraph, part } from '../../src/pages/element';
import { employerLines } from '../../src/pages/employer-part';
import { livePage, type PageCallbacks, showOverview } from '../../src/pages/live-page';
import { tryItLink } from '../../src/pages/needed-part';
import { trustPart } from '../../src/pages/trust-part';
import { sites } from '../../src/sites/index';
import { pages } from '../../src/words/en-GB';

livePage(pages.welcomeTitle(), (frame, callbacks) => {
  void showOverview(frame, (overview) => welcomeContent(overview, callbacks));
});

/** What this is, the choice of trust, what is read and what is not, and what an employer can see. */
function welcomeContent(overview: Overview, { chooseTrust }: PageCallbacks): Node[] {
  const { managed, state } = overview;
  const siteIds = sites.map(({ id }) => id);
  return [
    paragraph(pages.welcomeLead()),
    ...(managed ? [paragraph(pages.welcomeManaged({ organisation: managed.organisation }))] : []),
    ...(state.pack ? [paragraph(pages.ready({ trust: state.pack.trust }), 'state-lead')] : []),
    trustPart(overview, chooseTrust),
    part(pages.readsTitle(), list(pages.reads({ sites: siteIds })), paragraph(pages.readsNever())),
    part(pages.readsNotTitle(), list(pages.readsNot())),
    part(
      pages.nextTitle(),
      list(pages.next()),
      state.pack && element('p', { className: 'button-row' }, tryItLink()),
    ),
    part(pages.employerTitle(), employerLines(overview)),
  ];
}
