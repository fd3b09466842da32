import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import * as z from 'zod/mini';
import { careIds, concernIdSchema } from '../../src/model/concern';
import { draftContextSchema } from '../../src/model/draft';

/** From the project's root, where npm starts every program. */
const DRAFTS = resolve('tests/drafts');

/** The fold that nobody tunes on: only counts are printed of it. */
const SEALED = 'dev';

const labelledSchema = z.object({
  id: z.string(),
  text: z.string(),
  context: draftContextSchema,
  must: z.array(concernIdSchema),
  may: z.array(concernIdSchema),
  spans: z.array(z.object({ concern: concernIdSchema, text: z.string() })),
  care: z.optional(z.enum([...careIds, 'none'])),
  pair: z.optional(z.string()),
  why: z.optional(z.string()),
  difficulty: z.optional(z.number()),
});

/** A draft with the warnings a good checker would give; see docs/judgement.md for how labels were decided. */
export type LabelledDraft = z.infer<typeof labelledSchema>;
export type Concernable = string;
export type Fold = { name: string; sealed: boolean; drafts: LabelledDraft[] };

/** The labelled drafts, a fold a file, open folds first. Throws on a line that does not parse: the files are ours. */
export function loadFolds(): Fold[] {
  return readdirSync(DRAFTS)
    .filter((name) => name.endsWith('.jsonl'))
    .map((name) => ({
      name: name.replace('.jsonl', ''),
      sealed: name === `${SEALED}.jsonl`,
      drafts: readFileSync(resolve(DRAFTS, name), 'utf8')
        .split('\n')
        .filter((line) => line !== '')
        .map((line) => labelledSchema.parse(JSON.parse(line))),
    }))
    .sort((a, b) => Number(a.sealed) - Number(b.sealed) || a.name.localeCompare(b.name));
}
