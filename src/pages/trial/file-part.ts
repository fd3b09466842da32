import { trial } from '../../words/en-GB';
import { button, element, part } from '../element';
import { type FileLine, readFile } from './read-file';
import { asCsv, outcomeOf, outcomes, type Result } from './results';
import { resultsTable } from './results-table';
import { type End, runFile } from './run-file';
import type { Setting, TrialGround } from './setting';

/** A file of drafts: read here, checked with progress and cancel, shown as a table with a filter, and out as CSV. */
export function filePart(ground: TrialGround): { content: HTMLElement; follow(setting: Setting): void } {
  let setting: Setting = { options: undefined, site: undefined, account: undefined };
  let lines: readonly FileLine[] = [];
  let results: Result[] = [];
  let running: AbortController | undefined;

  const input = element('input', {
    type: 'file',
    id: 'trial-file',
    accept: '.csv,.jsonl,.ndjson,.txt,text/csv',
    className: 'nhsuk-file-upload',
    attr: { 'aria-describedby': 'trial-file-hint' },
  });
  const state = element('p', { className: 'trial-state', attr: { role: 'status' } });
  const bar = element('progress', { attr: { 'aria-label': trial.progressLabel() } });
  const doneLine = element('span', {});
  const cancel = button('trial-cancel', trial.cancel(), () => running?.abort());
  const progress = element(
    'div',
    { className: 'button-row trial-progress', hidden: true },
    bar,
    doneLine,
    cancel,
  );
  const table = resultsTable();
  const filter = element('select', { id: 'trial-filter', className: 'nhsuk-select' });
  const out = button('trial-csv', trial.csvOut(), () => save(asCsv(shown())));
  const outcome = element(
    'div',
    { hidden: true },
    element(
      'div',
      { className: 'nhsuk-form-group' },
      element('label', { className: 'nhsuk-label', htmlFor: 'trial-filter' }, trial.filter()),
      filter,
    ),
    out,
    table.content,
  );

  const shown = () =>
    filter.value === '' ? results : results.filter((result) => outcomeOf(result) === filter.value);
  const drawFilter = () => {
    const chosen = filter.value;
    const counts = outcomes.map((one) => ({
      outcome: one,
      count: results.filter((result) => outcomeOf(result) === one).length,
    }));
    filter.replaceChildren(
      element('option', { value: '' }, trial.filterAll({ count: results.length })),
      ...counts
        .filter(({ outcome: one, count }) => count > 0 || one === chosen)
        .map((one) => element('option', { value: one.outcome }, trial.filterOutcome(one))),
    );
    filter.value = chosen;
  };
  const end = (how: End) => {
    progress.hidden = true;
    running = undefined;
    const counted = { done: results.length, all: lines.length };
    if (how === 'finished') state.textContent = trial.finished(counted);
    else state.textContent = how === 'cancelled' ? trial.cancelled(counted) : trial.stopped();
    drawFilter();
    // The button that had the focus is gone: the table's filter comes next.
    if (document.activeElement === document.body || document.activeElement === cancel) filter.focus();
  };
  const run = async () => {
    running?.abort();
    running = undefined;
    results = [];
    progress.hidden = true;
    outcome.hidden = true;
    if (lines.length === 0) return;
    const { options } = setting;
    if (!options) {
      state.textContent = trial.fileNeedsTrust();
      return;
    }
    const mine = new AbortController();
    running = mine;
    state.textContent = '';
    progress.hidden = false;
    outcome.hidden = false;
    filter.value = '';
    Object.assign(bar, { max: lines.length, value: 0 });
    doneLine.textContent = trial.progress({ done: 0, all: lines.length });
    table.show([]);
    const how = await runFile(
      lines,
      { link: ground.link, options, setting },
      (some, done) => {
        results = [...results, ...some];
        bar.value = done;
        doneLine.textContent = trial.progress({ done, all: lines.length });
        // A list that the person has open must not change under them.
        if (document.activeElement !== filter) drawFilter();
        table.show(shown());
      },
      mine.signal,
    );
    // Another run may have begun.
    if (running === mine) end(how);
  };
  const take = async (file: File) => {
    lines = [];
    void run();
    const content = await file.text().catch(() => undefined);
    if (content === undefined) {
      state.textContent = trial.fileUnreadable({ name: file.name });
      return;
    }
    lines = readFile(file.name, content);
    if (lines.length === 0) state.textContent = trial.fileEmpty({ name: file.name });
    await run();
  };
  input.addEventListener('change', () => {
    const [file] = input.files ?? [];
    if (file) void take(file);
  });
  filter.addEventListener('change', () => table.show(shown()));

  const content = part(
    trial.fileTitle(),
    element(
      'div',
      { className: 'nhsuk-form-group' },
      element('label', { className: 'nhsuk-label nhsuk-label--s', htmlFor: 'trial-file' }, trial.fileLabel()),
      element('div', { className: 'nhsuk-hint', id: 'trial-file-hint' }, trial.fileHint()),
      input,
    ),
    state,
    progress,
    outcome,
  );
  return {
    content,
    follow: (next) => {
      setting = next;
      void run();
    },
  };
}

let last: string | undefined;

/** Gives the person a file to keep. The address lives in this page only, and until the next one is made. */
function save(text: string): void {
  if (last) URL.revokeObjectURL(last);
  last = URL.createObjectURL(new Blob([`\uFEFF${text}`], { type: 'text/csv;charset=utf-8' }));
  element('a', { href: last, download: trial.csvName() }).click();
}
