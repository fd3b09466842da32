import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { isMainThread } from 'node:worker_threads';
import { concernIds } from '../src/model/concern';
import { changesBetween } from './evaluate/changes';
import { withTables } from './evaluate/document';
import { figuresOf, type JudgedFold, measureFolds } from './evaluate/figures';
import { type Fold, loadFolds } from './evaluate/folds';
import { judgeAll, judgeShare } from './evaluate/judge-all';
import { sharedDrafts } from './evaluate/shared-drafts';
import { type Shown, shownDrafts } from './evaluate/show';
import { parseStored, type Stored, toStored } from './evaluate/stored';
import { asText } from './evaluate/table';
import { wordingTable } from './evaluate/tables/wordings';
import { unseenScores } from './evaluate/unseen';
import { measureWordings } from './evaluate/wordings';
import { fromHere } from './read-drafts';

const DOCUMENT = resolve('docs/judgement.md');
const FIGURES = resolve('docs/judgement-figures.json');

/**
 * Measures judgement on the labelled drafts, by fold. Of sealed folds (named in evaluate/folds.ts) only counts are printed.
 *   evaluate                     the tables
 *   evaluate --fold NAME         of one fold
 *   evaluate --show CONCERN      misses and false alarms of one concern, from the open folds
 *   evaluate --show clean        clean drafts that were alarmed, from the open folds
 *   evaluate --json FILE         the tables, and the figures as JSON in a file
 *   evaluate --diff              what differs from the figures last written
 *   evaluate --wordings          of suggested wordings, how many clear their warning; one draft in ten
 *   evaluate --write             writes the figures, and the tables in docs/judgement.md
 * Exit 0, or 2 when asked for what there is not or may not be shown.
 */
async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      fold: { type: 'string' },
      show: { type: 'string' },
      json: { type: 'string' },
      wordings: { type: 'boolean', default: false },
      diff: { type: 'boolean', default: false },
      write: { type: 'boolean', default: false },
    },
  });
  const folds = loadFolds().filter(({ name }) => values.fold === undefined || values.fold === name);
  if (folds.length === 0) return refuse(`There is no fold ${values.fold}.`);
  if (values.show !== undefined) return show(folds, values.show, values.fold);
  if (values.wordings) return console.log(asText(wordingTable(measureWordings(folds))));
  if (values.fold !== undefined && (values.diff || values.write))
    return refuse('The kept figures are of all folds: leave --fold out.');
  if (values.diff && !existsSync(FIGURES)) return refuse('No figures were written yet: run with --write.');

  const judged = await judgeFolds(folds);
  const tables = figuresOf(judged);
  const taken = new Date().toISOString().slice(0, 10);
  const stored = toStored(tables, taken);
  if (values.diff) printChanges(stored);
  else console.log(tables.map(asText).join('\n\n'));
  sayFailures(judged);
  sayShared(judged);
  if (values.json !== undefined) writeJson(fromHere(values.json), stored);
  if (values.write) {
    writeJson(FIGURES, stored);
    writeFileSync(DOCUMENT, withTables(readFileSync(DOCUMENT, 'utf8'), tables, taken));
  }
}

async function show(folds: Fold[], what: string, asked: string | undefined): Promise<void> {
  const shown = isShown(what) ? what : undefined;
  if (shown === undefined) return refuse(`"${what}" is not a concern, nor "clean".`);
  const open = folds.filter(({ sealed }) => !sealed);
  if (open.length === 0) return refuse(`The fold ${asked} is sealed: its drafts are not shown.`);
  for (const draft of shownDrafts(measureFolds(await judgeFolds(open)), shown)) console.log(draft);
}

/** All folds' drafts are judged together, so that no thread waits for a small fold. */
async function judgeFolds(folds: Fold[]): Promise<JudgedFold[]> {
  const unseen = unseenScores();
  const judgements = await judgeAll(
    folds.flatMap(({ drafts }) => drafts.map((draft) => ({ ...draft, unseen: unseen(draft) }))),
    new URL(import.meta.url),
  );
  return folds.map((fold) => ({ ...fold, judgements: judgements.splice(0, fold.drafts.length) }));
}

function printChanges(now: Stored): void {
  const before = parseStored(readFileSync(FIGURES, 'utf8'));
  const changes = changesBetween(before, now);
  console.log(
    `Since ${before.taken}: ${changes.length === 0 ? 'nothing changed' : `${changes.length} figures`}`,
  );
  for (const change of changes) console.log(change);
}

/** A check that failed must not look like a draft with nothing to say. */
function sayFailures(folds: JudgedFold[]): void {
  const failed = folds
    .flatMap(({ judgements }) => judgements)
    .filter(({ unchecked }) => unchecked.length > 0);
  if (failed.length === 0) return;
  const names = [...new Set(failed.flatMap(({ unchecked }) => unchecked))].sort().join(', ');
  console.error(`On ${failed.length} drafts some checks failed: ${names}`);
}

/** What a sealed fold shares with an open one is not unseen. */
function sayShared(folds: Fold[]): void {
  for (const { sealed, open, texts, pairs } of sharedDrafts(folds))
    console.error(
      `${sealed} is not all unseen: ${texts} drafts and ${pairs} pairs' other sides stand in ${open}`,
    );
}

function writeJson(path: string, stored: Stored): void {
  writeFileSync(path, `${JSON.stringify(stored, null, 2)}\n`);
}

function isShown(what: string): what is Shown {
  return what === 'clean' || concernIds.some((concern) => concern === what);
}

function refuse(reason: string): void {
  console.error(reason);
  process.exitCode = 2;
}

if (isMainThread) await main();
else judgeShare();
