import type { Overview, Pause } from '../messages/protocol';
import type { SiteId } from '../model/draft';
import type { HistoryEntry } from '../model/history-entry';
import { pages } from '../words/en-GB';
import { button, element, paragraph, part, tickBox } from './element';
import { historyChart } from './history-chart';

/** What a person can choose on popup and options, each as the page asks the worker for it. */
export type ChoiceCallbacks = {
  setMessages(on: boolean): void;
  setPause(site: SiteId, pause: Pause): void;
  setSitesOff(sites: SiteId[]): void;
  setHistory(on: boolean): void;
  setOwnWords(words: string[]): void;
  deleteHistory(): void;
};

/** Pause and resume on the site of this tab. */
export function pausePart(site: SiteId, overview: Overview, { setPause }: ChoiceCallbacks): HTMLElement {
  return part(pages.pauseTitle({ site }), ...pauseLines(site, overview, setPause));
}

function pauseLines(
  site: SiteId,
  { managed, pause }: Overview,
  setPause: ChoiceCallbacks['setPause'],
): Node[] {
  if (managed?.sitesOff.includes(site)) {
    return [paragraph(pages.siteOffByIt({ organisation: managed.organisation }))];
  }
  if (managed && !managed.allowsPause) {
    return [paragraph(pages.pauseForbidden({ organisation: managed.organisation }))];
  }
  if (pause !== 'no') {
    return [
      paragraph(pause === 'always' ? pages.pausedAlways() : pages.pausedUntilRestart()),
      button('pause-resume', pages.resume({ site }), () => setPause(site, 'no')),
    ];
  }
  return [
    element(
      'div',
      { className: 'button-row' },
      button('pause-until-restart', pages.pauseUntilRestart(), () => setPause(site, 'until-restart')),
      button('pause-always', pages.pauseAlways({ site }), () => setPause(site, 'always')),
    ),
  ];
}

/** Private messages: off until the person turns them on; IT may only forbid. */
export function messagesPart({ state, managed }: Overview, { setMessages }: ChoiceCallbacks): HTMLElement {
  const forbidden = managed !== null && !managed.allowsMessages;
  return part(
    pages.messagesTitle(),
    tickBox({
      id: 'messages',
      label: pages.messagesLabel(),
      hint: pages.messagesHint(),
      checked: state.settings.messages,
      disabled: forbidden,
      change: setMessages,
    }),
    forbidden && paragraph(pages.messagesForbidden({ organisation: managed.organisation })),
  );
}

/** Sites to leave alone: the same choice as "never read" in the popup. */
export function sitesPart(
  sites: readonly SiteId[],
  overview: Overview,
  { setSitesOff }: ChoiceCallbacks,
): HTMLElement {
  const { choices, managed } = overview;
  const byIt = managed?.sitesOff ?? [];
  const boxes = sites.map((site) =>
    tickBox({
      id: `site-off-${site}`,
      label: pages.siteName({ site }),
      hint: byIt.includes(site)
        ? pages.siteOffByIt({ organisation: managed?.organisation ?? null })
        : undefined,
      checked: byIt.includes(site) || choices.sitesOff.includes(site),
      disabled: byIt.includes(site) || managed?.allowsPause === false,
      change: (off) =>
        setSitesOff(off ? [...choices.sitesOff, site] : choices.sitesOff.filter((one) => one !== site)),
    }),
  );
  const forbidden = managed?.allowsPause === false;
  return part(
    pages.sitesTitle(),
    paragraph(pages.sitesHint(), 'nhsuk-hint'),
    ...boxes,
    forbidden && paragraph(pages.pauseForbidden({ organisation: managed.organisation })),
  );
}

/** The opted-in history: on or off, what it holds, and away with it. */
export function historyPart(
  { choices, managed }: Overview,
  entries: readonly HistoryEntry[],
  callbacks: ChoiceCallbacks,
): HTMLElement {
  const forbidden = managed !== null && !managed.allowsHistory;
  return part(
    pages.historyTitle(),
    tickBox({
      id: 'history',
      label: pages.historyLabel(),
      hint: pages.historyHint(),
      checked: choices.history && !forbidden,
      disabled: forbidden,
      change: callbacks.setHistory,
    }),
    forbidden && paragraph(pages.historyForbidden({ organisation: managed.organisation })),
    entries.length > 0
      ? historyChart(entries)
      : choices.history && !forbidden && paragraph(pages.historyEmpty()),
    button('history-delete', pages.historyDelete(), callbacks.deleteHistory),
  );
}
