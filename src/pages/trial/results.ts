import Papa from 'papaparse';
import { type Severity, severities } from '../../model/concern';
import type { Report } from '../../model/warning';
import { concernWords, type Outcome, trial } from '../../words/en-GB';
import type { FileLine } from './read-file';

/** A line of a file with what was said of it; no report where the check failed. */
export type Result = { line: FileLine; report: Report | undefined };

/** Every outcome, the one that needs a look first. */
export const outcomes: readonly Outcome[] = [
  'serious',
  'caution',
  'note',
  'nothing',
  'not-read',
  'not-checked',
];

/** How a line came out: its worst warning. Silence where a check failed is not "nothing noticed". */
export function outcomeOf({ line, report }: Result): Outcome {
  if (!line.ok) return 'not-read';
  if (!report) return 'not-checked';
  const ranks = report.warnings.map(({ severity }) => severities.indexOf(severity));
  const worst: Severity | undefined = severities[Math.max(...ranks)];
  if (worst) return worst;
  return report.unchecked.length > 0 ? 'not-checked' : 'nothing';
}

/**
 * Results as CSV, a line each, under a line of headings. A cell that a spreadsheet would take for a formula gets an
 * apostrophe in front, since the words are anybody's.
 */
export function asCsv(results: readonly Result[]): string {
  return Papa.unparse([[...trial.csvColumns()], ...results.map(asRow)], { escapeFormulae: true });
}

function asRow(result: Result): string[] {
  const { line, report } = result;
  const outcome = trial.outcome({ outcome: outcomeOf(result) });
  if (!line.ok) return [line.id, outcome, '', '', line.reason, '', ''];
  const { text } = line.draft;
  const warnings = report?.warnings ?? [];
  const words = warnings.flatMap(({ spans }) => spans.map(({ start, end }) => text.slice(start, end)));
  return [
    line.id,
    outcome,
    warnings.map(({ concern }) => concernWords[concern].name).join('; '),
    [...new Set(warnings.flatMap(({ sections }) => sections.map(({ ref }) => ref)))].join('; '),
    warnings.map(({ message }) => message).join(' '),
    [...new Set(words)].join('; '),
    text,
  ];
}
