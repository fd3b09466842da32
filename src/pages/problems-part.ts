import type { ManagedProblem } from '../model/settings';
import { pages } from '../words/en-GB';
import { element, list, paragraph } from './element';

/** What is wrong with IT's settings and what is used instead; nothing when nothing is. */
export function problemsPart(problems: readonly ManagedProblem[]): HTMLElement | undefined {
  if (problems.length === 0) return undefined;
  return element(
    'section',
    { className: 'notice', attr: { 'aria-labelledby': 'problems-title' } },
    element('h2', { className: 'part-title', id: 'problems-title' }, pages.problemsTitle()),
    paragraph(pages.problemsFor()),
    list(problems.map((problem) => pages.problem(problem))),
  );
}
