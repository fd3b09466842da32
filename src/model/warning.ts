import * as z from 'zod/mini';
import { careIdSchema, concernIdSchema, forceSchema, severitySchema } from './concern';

export const spanSchema = z.object({ start: z.number(), end: z.number() });

/** A clause as shown beside a warning, in our words. */
export const shownSectionSchema = z.object({
  ref: z.string(),
  heading: z.string(),
  summary: z.string(),
  advice: z.string(),
  force: forceSchema,
  /** How many concerns the clause speaks to: the fewer, the closer it is to this one. */
  governs: z.number(),
});
export type ShownSection = z.infer<typeof shownSectionSchema>;

/** A finding that the person's policy speaks to. */
export const warningSchema = z.object({
  concern: concernIdSchema,
  severity: severitySchema,
  sections: z.array(shownSectionSchema),
  spans: z.array(spanSchema),
  message: z.string(),
});
export type Warning = z.infer<typeof warningSchema>;

/** What the check said of one draft. `unchecked` names the detectors and rules that failed. */
export const reportSchema = z.object({
  warnings: z.array(warningSchema),
  cares: z.array(careIdSchema),
  unchecked: z.array(z.string()),
});
export type Report = z.infer<typeof reportSchema>;
