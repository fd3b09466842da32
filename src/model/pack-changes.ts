import * as z from 'zod/mini';
import { severitySchema } from './concern';
import { contactSchema } from './contact';
import { localCodeSchema } from './local-code';
import { ownNameSchema, policyDateSchema, trustIdSchema } from './pack';

const sectionChangeSchema = z.strictObject({
  /** True: this clause raises no warnings here. */
  off: z.optional(z.boolean()),
  /** For everything a draft may touch in this clause. */
  severity: z.optional(severitySchema),
});

/**
 * What IT may change in a pack without writing a whole one. `contacts` and `review` replace the pack's own; names,
 * accounts and codes are added to them.
 */
export const packChangesSchema = z.strictObject({
  /** Whose pack is changed; without it, the one that IT chose. */
  trust: z.optional(trustIdSchema),
  contacts: z.optional(z.array(contactSchema)),
  review: z.optional(z.nullable(policyDateSchema)),
  /** By the section's number, as printed. */
  sections: z.optional(z.record(z.string(), sectionChangeSchema)),
  ownNames: z.optional(z.array(ownNameSchema)),
  officialAccounts: z.optional(z.array(z.string().check(z.minLength(1)))),
  codes: z.optional(z.array(localCodeSchema).check(z.maxLength(50))),
});
export type PackChanges = z.infer<typeof packChangesSchema>;
