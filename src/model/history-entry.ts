import * as z from 'zod/mini';
import { concernIdSchema } from './concern';

/** One kind of thing noticed on one day. Never words, nor how often, nor what the person did about it. */
export const historyEntrySchema = z.object({
  /** ISO `YYYY-MM-DD`, in the person's own time zone. */
  day: z.string(),
  concern: concernIdSchema,
  /** The pack's id. */
  trust: z.string(),
  /** References of the sections shown, in document order. */
  sections: z.array(z.string()),
});
export type HistoryEntry = z.infer<typeof historyEntrySchema>;
