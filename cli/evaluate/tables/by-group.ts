import { type Halves, halvedColumns, halvedRow, only, valuesOf } from '../halves';
import type { Measured } from '../measure';
import type { Table } from '../table';
import { headline, headlineColumns } from './headline';

/** The headline figures by site, as the draft's context names it. */
export function siteTable(halves: Halves): Table {
  return groupTable('sites', 'By site', 'site', halves, (one) => one.draft.context.site ?? 'not given');
}

/** By what the composer posts to; where none is named it is a post. */
export function surfaceTable(halves: Halves): Table {
  return groupTable(
    'surfaces',
    'By surface',
    'surface',
    halves,
    (one) => one.draft.context.surface ?? 'post',
  );
}

/** By how hard the labeller thought the draft: 1 obvious words, 2 needs context, 3 needs inference. */
export function difficultyTable(halves: Halves): Table {
  return groupTable('difficulties', 'By difficulty, where given', 'difficulty', halves, (one) =>
    one.draft.difficulty === undefined ? undefined : String(one.draft.difficulty),
  );
}

/** The same drafts under each trust's own policy. */
export function trustTable(trusts: { id: string; halves: Halves }[]): Table {
  return {
    id: 'trusts',
    title: "By trust: the same drafts under each one's policy",
    rowsAre: 'trust',
    columns: halvedColumns(headlineColumns),
    rows: trusts.map(({ id, halves }) => halvedRow(id, halves, headline)),
  };
}

function groupTable(
  id: string,
  title: string,
  rowsAre: string,
  halves: Halves,
  ask: (one: Measured) => string | undefined,
): Table {
  return {
    id,
    title,
    rowsAre,
    columns: halvedColumns(headlineColumns),
    rows: valuesOf(halves, ask).map((value) =>
      halvedRow(
        value,
        only(halves, (one) => ask(one) === value),
        headline,
      ),
    ),
  };
}
