import * as z from 'zod/mini';
import type { ConcernId } from './concern';

/** Other words for a stretch of the draft: UTF-16 offsets, `start <= end`, on one line. Empty text leaves it out. */
export const editSchema = z.object({
  start: z.number(),
  end: z.number(),
  text: z.string().check(z.refine((text) => !/[\r\n]/.test(text))),
});
export type Edit = z.infer<typeof editSchema>;

/** A wording to offer: edits in order of place that do not overlap, mostly one. */
export const suggestionSchema = z.object({
  edits: z.array(editSchema).check(z.refine((edits) => edits.length > 0)),
});
export type Suggestion = z.infer<typeof suggestionSchema>;

/** The text with the edits in it. */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  const inPlace = [...edits].sort((one, other) => other.start - one.start);
  return inPlace.reduce((now, edit) => now.slice(0, edit.start) + edit.text + now.slice(edit.end), text);
}

/** What other words cannot mend: pictures, accounts and names, and what is passed on. */
const NOT_OF_WORDS: readonly ConcernId[] = [
  'patient-image',
  'incident-image',
  'workplace-image',
  'missing-alt-text',
  'pseudonym',
  'official-lookalike',
  'resharing',
];

/** Whether other words may help with a concern at all. */
export function mayBeReworded(concern: ConcernId): boolean {
  return !NOT_OF_WORDS.includes(concern);
}
