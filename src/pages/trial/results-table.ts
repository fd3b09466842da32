import type { Span } from '../../model/finding';
import type { Warning } from '../../model/warning';
import { type Outcome, trial, ui } from '../../words/en-GB';
import { button, element, paragraph } from '../element';
import { outcomeOf, type Result } from './results';

/** Rows that are drawn at once: a table of thousands would hold up the page. */
const STEP = 100;

/** A table of results that grows as they come in. */
export type ResultsTable = { content: HTMLElement; show(results: readonly Result[]): void };

export function resultsTable(): ResultsTable {
  const caption = element('caption', { className: 'trial-caption' });
  const body = element('tbody', { attr: { role: 'rowgroup' } });
  const more = button('trial-more', '', () => {
    const first = most;
    most += STEP;
    draw();
    body.children.item(first)?.querySelector<HTMLElement>('th')?.focus();
  });
  let all: readonly Result[] = [];
  let drawn: Result[] = [];
  let most = STEP;
  const draw = () => {
    const wanted = all.slice(0, most);
    const isLonger = drawn.every((result, at) => result === wanted[at]);
    // Rows that are there already stay, so that nothing jumps while others come in.
    const fresh = isLonger ? wanted.slice(drawn.length) : wanted;
    if (!isLonger) body.replaceChildren();
    body.append(...fresh.map(rowOf));
    drawn = wanted;
    caption.textContent = trial.caption({ shown: wanted.length, all: all.length });
    const left = Math.min(STEP, all.length - wanted.length);
    more.hidden = left === 0;
    more.textContent = trial.showMore({ count: left });
  };
  const head = element(
    'thead',
    { attr: { role: 'rowgroup' } },
    element(
      'tr',
      { attr: { role: 'row' } },
      ...[trial.columnId(), trial.columnDraft(), trial.columnSaid()].map((name) =>
        element('th', { scope: 'col', attr: { role: 'columnheader' } }, name),
      ),
    ),
  );
  const table = element('table', { className: 'trial-table', attr: { role: 'table' } }, caption, head, body);
  return {
    content: element('div', {}, table, more),
    show: (results) => {
      if (results[0] !== all[0]) most = STEP;
      all = results;
      draw();
    },
  };
}

const tagColour: Record<Outcome, string> = {
  serious: 'nhsuk-tag--red',
  caution: 'nhsuk-tag--yellow',
  note: 'nhsuk-tag--grey',
  nothing: 'nhsuk-tag--white',
  'not-read': 'nhsuk-tag--white',
  'not-checked': 'nhsuk-tag--white',
};

/** A row; the roles keep it a table where narrow screens stack its cells. */
function rowOf(result: Result): HTMLElement {
  const { line, report } = result;
  const outcome = outcomeOf(result);
  return element(
    'tr',
    { attr: { role: 'row', 'data-outcome': outcome } },
    element('th', { scope: 'row', tabIndex: -1, attr: { role: 'rowheader' } }, line.id),
    element(
      'td',
      { attr: { role: 'cell' } },
      ...(line.ok ? marked(line.draft.text, report?.warnings ?? []) : [trial.line(line)]),
    ),
    element(
      'td',
      { attr: { role: 'cell' } },
      element('strong', { className: `nhsuk-tag ${tagColour[outcome]}` }, trial.outcome({ outcome })),
      !line.ok && paragraph(line.reason),
      ...(report?.warnings ?? []).map(saidOf),
      ...(report?.cares ?? []).map((care) => paragraph(ui.careTitle({ care }))),
      (report?.unchecked.length ?? 0) > 0 && paragraph(trial.someNotRun()),
    ),
  );
}

function saidOf({ concern, severity, message, sections }: Warning): HTMLElement {
  return element(
    'p',
    { attr: { 'data-concern': concern, 'data-severity': severity } },
    `${message} `,
    element('span', { className: 'trial-refs' }, trial.sections({ refs: sections.map(({ ref }) => ref) })),
  );
}

/** The draft's words, with those that were flagged in a warning above a note marked. */
function marked(text: string, warnings: readonly Warning[]): (string | HTMLElement)[] {
  const spans = warnings.flatMap((warning) => (warning.severity === 'note' ? [] : warning.spans));
  const parts: (string | HTMLElement)[] = [];
  let at = 0;
  for (const { start, end } of [...spans].sort(byPlace)) {
    const from = Math.max(at, start);
    if (end <= from) continue;
    parts.push(text.slice(at, from), element('mark', {}, text.slice(from, end)));
    at = end;
  }
  return [...parts, text.slice(at)];
}

function byPlace(one: Span, other: Span): number {
  return one.start - other.start;
}
