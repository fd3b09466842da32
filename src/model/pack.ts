import * as z from 'zod/mini';
import { concernIdSchema, forceSchema, severitySchema } from './concern';
import { contactSchema } from './contact';
import { accountSchema } from './draft';

const filled = z.string().check(z.minLength(1));
const isoDate = z.string().check(z.regex(/^\d{4}-\d{2}(-\d{2})?$/));

const governedConcernSchema = z.object({
  id: concernIdSchema,
  force: forceSchema,
  /** Present when the clause binds official accounts only. */
  account: z.optional(accountSchema),
  /** What this document's wording makes of the concern, where it differs from the default. */
  severity: z.optional(severitySchema),
});

/** An unnumbered point of a list under a clause, shown to people as "8.2 point 3" and never used as a reference. */
const pointSchema = z.object({
  ref: filled,
  summary: filled,
  concerns: z.optional(z.array(governedConcernSchema)),
});

export const sectionSchema = z.object({
  /** As printed: "6.4.15", "10", "2.1.7". */
  ref: filled,
  heading: filled,
  /** What the clause says and how strongly, in our own plain words. */
  summary: filled,
  /** What a writer can do about it, in our own plain words. */
  advice: filled,
  /** Whether a draft can show it (`checked`), only its surroundings (`context`), or neither (`guidance`). */
  kind: z.enum(['checked', 'context', 'guidance']),
  concerns: z.array(governedConcernSchema),
  points: z.optional(z.array(pointSchema)),
});
export type Section = z.infer<typeof sectionSchema>;

/** One trust's policy as data. A value the document does not give is null and shown as "not given". */
export const packSchema = z.object({
  id: z.string().check(z.regex(/^[a-z0-9-]+$/)),
  trust: filled,
  shortNames: z.array(filled).check(z.minLength(1)),
  /** Names by which staff call it in a draft, besides the short names. */
  ownNames: z.array(filled),
  handles: z.array(filled),
  domains: z.array(filled),
  document: z.object({
    title: filled,
    version: z.nullable(filled),
    approved: z.nullable(isoDate),
    issued: z.nullable(isoDate),
    review: z.nullable(isoDate),
  }),
  contacts: z.array(contactSchema),
  sections: z.array(sectionSchema).check(z.minLength(1)),
});
export type Pack = z.infer<typeof packSchema>;
