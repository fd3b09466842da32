import type { Overview } from '../../src/messages/protocol';
import type { HistoryEntry } from '../../src/model/history-entry';
import { askHistory } from '../../src/pages/change';
import { historyPart, messagesPart, sitesPart } from '../../src/pages/choices-part';
import { element, list, paragraph, part } from '../../src/pages/element';
import { employerLines } from '../../src/pages/employer-part';
import type { Frame } from '../../src/pages/frame';
import { livePage, type PageCallbacks, showOverview } from '../../src/pages/live-page';
import { aboutLink, tryItLink, wholePolicyLink } from '../../src/pages/needed-part';
import { ownWordsPart } from '../../src/pages/own-words-part';
import { problemsPart } from '../../src/pages/problems-part';
import { trustPart } from '../../src/pages/trust-part';
import { sites } from '../../src/sites/index';
import { refusedSelectors } from '../../src/sites/refused-selectors';
import { pages } from '../../src/words/en-GB';

livePage(pages.optionsTitle(), (frame, callbacks) => {
  void draw(frame, callbacks);
});

async function draw(frame: Frame, callbacks: PageCallbacks): Promise<void> {
  const history = await askHistory();
  const entries = history.ok ? history.value.entries : [];
  await showOverview(frame, (overview) => optionsContent(overview, entries, callbacks));
}

function optionsContent(
  overview: Overview,
  entries: readonly HistoryEntry[],
  callbacks: PageCallbacks,
): Node[] {
  const refused = refusedSelectors(overview.state.settings.siteOverrides);
  const problems = problemsPart([...overview.problems, ...refused]);
  const handles = overview.handles.length > 0 ? list(overview.handles) : paragraph(pages.handlesNone());
  const trust = trustPart(overview, callbacks.chooseTrust);
  trust.append(
    element('p', { className: 'button-row' }, overview.state.pack && wholePolicyLink(), tryItLink()),
  );
  return [
    ...(problems ? [problems] : []),
    trust,
    sitesPart(
      sites.map(({ id }) => id),
      overview,
      callbacks,
    ),
    messagesPart(overview, callbacks),
    ownWordsPart(overview, callbacks.setOwnWords),
    part(pages.handlesTitle(), paragraph(pages.handlesHint(), 'nhsuk-hint'), handles),
    historyPart(overview, entries, callbacks),
    part(pages.employerTitle(), employerLines(overview)),
    element('p', { className: 'button-row' }, aboutLink()),
  ];
}
