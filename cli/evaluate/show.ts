import type { ConcernId } from '../../src/model/concern';
import type { LabelledDraft } from './labelled';
import type { Measured } from './measure';
import type { MeasuredFold } from './tables/by-fold';

/** Clean drafts that were alarmed, or where one concern was missed or wrongly said. */
export type Shown = 'clean' | ConcernId;

/** The drafts in question as text, for a person to read. Throws when given a sealed fold: those are never read. */
export function shownDrafts(folds: MeasuredFold[], what: Shown): string[] {
  return folds.flatMap(({ name, sealed, measured }) => {
    if (sealed) throw new Error(`The fold ${name} is sealed: its drafts are not shown.`);
    return measured.flatMap((one) => {
      const verdict = verdictOn(one, what);
      return verdict === undefined ? [] : [`${verdict} ${described(one.draft)}${warningsOf(one, what)}`];
    });
  });
}

function verdictOn(one: Measured, what: Shown): string | undefined {
  if (what === 'clean') return one.alarmed ? 'ALARMED' : undefined;
  if (one.missed.includes(what)) return 'MISSED';
  return one.wrong.includes(what) ? 'WRONG' : undefined;
}

function described({ id, must, may, text, context, why }: LabelledDraft): string {
  return `${id} must ${must.join(',')} may ${may.join(',')}\n   ${JSON.stringify(text)}\n   ${JSON.stringify(context)} (${why ?? ''})`;
}

/** For a missed concern, what was said in its place. */
function warningsOf({ draft, warned, missed }: Measured, what: Shown): string {
  return warned
    .filter(({ concern }) => what === 'clean' || concern === what || missed.includes(what))
    .map(({ concern, severity, spans }) => {
      const words = spans.map(({ start, end }) => `«${draft.text.slice(start, end)}»`).join(' ');
      return `\n   ${concern} ${severity}: ${words}`;
    })
    .join('');
}
