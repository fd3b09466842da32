import { type CheckOptions, checkDraft } from '../check/check-draft';
import { splitSentences } from '../language/sentences';
import { type ConcernId, severities } from '../model/concern';
import type { Draft } from '../model/draft';
import { applyEdits, type Edit, mayBeReworded, type Suggestion } from '../model/suggestion';
import type { Report } from '../model/warning';
import { candidatesFor } from './candidates';

/**
 * Other words for what a warning is about, or undefined when there are none to offer. A wording is offered only if the
 * draft with it in, checked with the same options, clears that warning (or leaves a note of it), raises none and makes
 * none worse. Pure.
 */
export function suggestWording(
  draft: Draft,
  concern: ConcernId,
  options: CheckOptions,
): Suggestion | undefined {
  const { report, candidates } = proposeWordings(draft, concern, options);
  const edits = candidates.find((one) => clears(report, afterwards(draft, one, options), concern));
  return edits && { edits };
}

/** All wordings that come into question, unchecked, with the report they are for. */
export function proposeWordings(
  draft: Draft,
  concern: ConcernId,
  options: CheckOptions,
): { report: Report; candidates: Edit[][] } {
  const report = checkDraft(draft, options);
  const warning = report.warnings.find((one) => one.concern === concern);
  if (!warning || !mayBeReworded(concern)) return { report, candidates: [] };
  const sentences = splitSentences(draft.text);
  return { report, candidates: candidatesFor({ draft, report, warning, sentences }) };
}

/** The report on a draft with a wording in it. */
export function afterwards(draft: Draft, edits: readonly Edit[], options: CheckOptions): Report {
  return checkDraft({ ...draft, text: applyEdits(draft.text, edits) }, options);
}

/** Whether the concern is gone or a note where it was more, nothing is new, and nothing worse. */
export function clears(before: Report, after: Report, concern: ConcernId): boolean {
  const rank = (report: Report, id: ConcernId) => {
    const found = report.warnings.find((one) => one.concern === id);
    return found ? severities.indexOf(found.severity) : -1;
  };
  const was = rank(before, concern);
  const is = rank(after, concern);
  const isCleared = is < 0 || (was > 0 && is === 0);
  // What was not checked must not look cleared.
  if (after.unchecked.length > before.unchecked.length) return false;
  return isCleared && after.warnings.every(({ concern: id }) => rank(after, id) <= rank(before, id));
}
