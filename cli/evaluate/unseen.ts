import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import * as z from 'zod/mini';
import { careIds, concernIds } from '../../src/model/concern';
import type { Scored } from '../../src/reader/model';
import type { Scores } from '../../src/reader/score';
import type { LabelledDraft } from './labelled';

/** Written by `npm run train`: for each open draft, its scores from a reader that saw none of its file. */
const HELD_OUT = resolve('cli/evaluate/held-out.json');

/** Scores below this are not written down; no cut is as low. */
const LOWEST = -5;

/** The scores of one draft, by concern and care. */
export type UnseenScores = Partial<Record<Scored, number>>;

/**
 * Looks up the scores by which an open draft is measured: the shipped reader learned from it, so it would only repeat
 * what it was told. Nothing for sealed drafts, which the shipped reader itself reads unseen.
 */
export function unseenScores(): (draft: LabelledDraft) => UnseenScores | undefined {
  const all = z
    .record(z.string(), z.record(z.string(), z.number()))
    .parse(JSON.parse(readFileSync(HELD_OUT, 'utf8')));
  return ({ fold, id }) => all[`${fold} ${id}`];
}

/** The same as the reader would give them. */
export function scoresFrom(unseen: UnseenScores): Scores {
  return new Map([...concernIds, ...careIds].map((one) => [one, unseen[one] ?? LOWEST]));
}
