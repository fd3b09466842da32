import * as z from 'zod/mini';
import { careIds, concernIdSchema } from '../../src/model/concern';
import { draftContextSchema } from '../../src/model/draft';

const labelledSchema = z.object({
  id: z.optional(z.string()),
  text: z.string(),
  context: z._default(draftContextSchema, {}),
  must: z.array(concernIdSchema),
  may: z._default(z.array(concernIdSchema), []),
  spans: z._default(z.array(z.object({ concern: concernIdSchema, text: z.string() })), []),
  care: z.optional(z.enum([...careIds, 'none'])),
  /** What sort of draft it is, such as `public`, `work-talk`, `hate-…` or `ok-…`. */
  kind: z.optional(z.string()),
  /** Two drafts with the same `pair` differ in one small thing: `side` says which this is, `turn` what the thing is. */
  pair: z.optional(z.string()),
  side: z.optional(z.string()),
  turn: z.optional(z.string()),
  /** Which part of a larger set the draft belongs to. */
  part: z.optional(z.union([z.string(), z.number()])),
  why: z.optional(z.string()),
  difficulty: z.optional(z.number()),
});

/** A draft with the warnings a good checker would give; see docs/judgement.md for how labels were decided. */
export type LabelledDraft = Omit<z.infer<typeof labelledSchema>, 'id'> & { id: string; fold: string };

/**
 * The drafts of one fold, from lines of JSON; a draft without an id is named for its fold and line. Throws on a line
 * that does not parse, naming place and fault and none of its words: the fold may be a sealed one.
 */
export function parseLabelled(content: string, fold: string): LabelledDraft[] {
  return content.split('\n').flatMap((line, at) => {
    if (line.trim() === '') return [];
    const parsed = labelledSchema.safeParse(parseJson(line, `${fold}.jsonl, line ${at + 1}`));
    if (!parsed.success) {
      const issue = parsed.error.issues[0];
      throw new Error(
        `${fold}.jsonl, line ${at + 1}: ${issue?.path.join('.') ?? ''} ${issue?.message ?? 'is not a draft'}`,
      );
    }
    return [{ ...parsed.data, id: parsed.data.id ?? `${fold}-${at + 1}`, fold }];
  });
}

function parseJson(line: string, place: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    // The parser's own message quotes the line.
    throw new Error(`${place}: not valid JSON`);
  }
}
