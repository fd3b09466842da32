import { parseArgs } from 'node:util';
import { type Concernable, type LabelledDraft, loadFolds } from './evaluate/labelled';
import { type Measured, measure } from './evaluate/measure';
import { identifierTable, perConcernTable, perTrustTable, summaryTable } from './evaluate/tables';

/**
 * Measures judgement on the labelled drafts, by fold. Folds are files, each another writer's; `dev` is sealed: only
 * counts are ever printed of it.
 *   evaluate                     the tables
 *   evaluate --show CONCERN      misses and false alarms of one concern, from the open folds
 *   evaluate --show clean        clean drafts that were alarmed, from the open folds
 */
function main(): void {
  const { values } = parseArgs({ options: { show: { type: 'string' }, fold: { type: 'string' } } });
  const folds = loadFolds().filter((fold) => values.fold === undefined || fold.name === values.fold);
  if (values.show !== undefined) {
    for (const fold of folds.filter((one) => !one.sealed))
      show(
        fold.drafts.map((draft) => measure(draft)),
        values.show,
      );
    return;
  }
  const measured = folds.map((fold) => ({ ...fold, measured: fold.drafts.map((draft) => measure(draft)) }));
  print('Summary, by fold', summaryTable(measured));
  print('Identifiers, by fold', identifierTable(measured));
  print('By concern: open folds, then the sealed one', perConcernTable(measured));
  print('By trust, all folds', perTrustTable(folds.flatMap((fold) => fold.drafts)));
}

function show(measured: Measured[], what: string): void {
  for (const { draft, warned, missed, wrong, alarmed } of measured) {
    const isMiss = (missed as Concernable[]).includes(what);
    const isWrong = (wrong as Concernable[]).includes(what);
    if (what === 'clean' ? !alarmed : !isMiss && !isWrong) continue;
    console.log(`${what === 'clean' ? 'ALARMED' : isMiss ? 'MISSED' : 'WRONG'} ${described(draft)}`);
    for (const warning of warned.filter((one) => what === 'clean' || one.concern === what)) {
      console.log(
        `   ${warning.concern} ${warning.severity}: ${warning.spans.map((span) => `«${draft.text.slice(span.start, span.end)}»`).join(' ')}`,
      );
    }
  }
}

function described(draft: LabelledDraft): string {
  return `${draft.id} must ${draft.must.join(',')} may ${draft.may.join(',')}\n   ${JSON.stringify(draft.text)}\n   ${JSON.stringify(draft.context)} (${draft.why ?? ''})`;
}

function print(title: string, rows: string[][]): void {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  console.log(`\n${title}`);
  for (const row of rows)
    console.log(
      row
        .map((cell, column) =>
          column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0),
        )
        .join('  '),
    );
}

main();
