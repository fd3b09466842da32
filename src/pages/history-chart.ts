import type { HistoryEntry } from '../model/history-entry';
import { concernWords, pages } from '../words/en-GB';
import { element } from './element';

/** How often a kind was noticed, in days, and under which sections. */
type Row = { name: string; sections: string[]; days: number };

/** The history as a table, the kind noticed on most days first; each number stands beside a bar as long as it is large. */
export function historyChart(entries: readonly HistoryEntry[]): HTMLElement {
  const rows = rowsOf(entries);
  const most = Math.max(...rows.map(({ days }) => days));
  const columns = [pages.historyKind(), pages.historySections(), pages.historyDays()];
  return element(
    'table',
    { className: 'history-chart' },
    element('caption', {}, pages.historyCaption()),
    element('thead', {}, element('tr', {}, ...columns.map((name) => element('th', { scope: 'col' }, name)))),
    element('tbody', {}, ...rows.map((row) => rowView(row, most))),
  );
}

function rowsOf(entries: readonly HistoryEntry[]): Row[] {
  const concerns = [...new Set(entries.map(({ concern }) => concern))];
  return concerns
    .map((concern) => {
      const some = entries.filter((entry) => entry.concern === concern);
      return {
        name: concernWords[concern].name,
        sections: [...new Set(some.flatMap(({ sections }) => sections))],
        days: new Set(some.map(({ day }) => day)).size,
      };
    })
    .sort((one, other) => other.days - one.days || one.name.localeCompare(other.name, 'en-GB'));
}

function rowView({ name, sections, days }: Row, most: number): HTMLElement {
  const bar = element('span', { className: 'history-bar', attr: { 'aria-hidden': 'true' } });
  bar.style.width = `${(days / most) * 100}%`;
  return element(
    'tr',
    {},
    element('th', { scope: 'row' }, name),
    element('td', {}, sections.join(', ')),
    element(
      'td',
      { className: 'history-days' },
      element('span', { className: 'history-number' }, pages.historyOnDays({ days })),
      element('span', { className: 'history-track', attr: { 'aria-hidden': 'true' } }, bar),
    ),
  );
}
