import * as z from 'zod/mini';
import { draftContextSchema } from './draft';

/** One line of a file of drafts: `{"id"?, "text", "context"?}`. What else it holds is left out. */
export const draftLineSchema = z.object({
  id: z.optional(z.union([z.string(), z.number()])),
  text: z.string(),
  context: z.optional(draftContextSchema),
});
