import * as z from 'zod/mini';
import { concernIdSchema, forceSchema, severitySchema } from './concern';
import { contactSchema } from './contact';
import { accountSchema } from './draft';
import { localCodeSchema } from './local-code';

const filled = z.string().check(z.minLength(1));
/** A day, or a month without one. */
export const policyDateSchema = z.string().check(z.regex(/^\d{4}-\d{2}(-\d{2})?$/));

const governedConcernSchema = z.strictObject({
  id: concernIdSchema,
  force: forceSchema,
  /** Present when the clause binds official accounts only. */
  account: z.optional(accountSchema),
  /** What this document's wording makes of the concern, where it differs from the default. */
  severity: z.optional(severitySchema),
});

/** An unnumbered point of a list under a clause, shown to people as "8.2 point 3" and never used as a reference. */
const pointSchema = z.strictObject({
  ref: filled,
  summary: filled,
  concerns: z.optional(z.array(governedConcernSchema)),
});

export const sectionSchema = z.strictObject({
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

/** A trust's id: small letters, digits and hyphens. */
export const trustIdSchema = z.string().check(z.regex(/^[a-z0-9-]+$/));

/** A name to be looked for in a draft: a single letter or sign would be found everywhere. */
export const ownNameSchema = z.string().check(z.maxLength(100), z.regex(/[\p{L}\p{N}].*[\p{L}\p{N}]/u));

/** One trust's policy as data; a key it does not know is an error, since it may be a mistyped one. A value the document does not give is null and shown as "not given". */
export const packSchema = z.strictObject({
  id: trustIdSchema,
  trust: filled,
  /** Where it serves, in words by which its people know it. */
  area: z.optional(filled),
  shortNames: z.array(filled).check(z.minLength(1)),
  /** Names by which staff call it in a draft, besides the short names. */
  ownNames: z.array(ownNameSchema),
  /** Numbers and codes of the trust's own form. */
  codes: z.optional(z.array(localCodeSchema).check(z.maxLength(50))),
  handles: z.array(filled),
  domains: z.array(filled),
  document: z.strictObject({
    title: filled,
    version: z.nullable(filled),
    approved: z.nullable(policyDateSchema),
    issued: z.nullable(policyDateSchema),
    review: z.nullable(policyDateSchema),
  }),
  contacts: z.array(contactSchema),
  sections: z.array(sectionSchema).check(z.minLength(1)),
});
export type Pack = z.infer<typeof packSchema>;
