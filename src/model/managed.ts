import * as z from 'zod/mini';
import { concernIdSchema, severitySchema } from './concern';
import { contactSchema } from './contact';
import { siteIdSchema } from './draft';
import { ownNameSchema, type Pack } from './pack';
import { packChangesSchema } from './pack-changes';

/**
 * What the structured values must be once their JSON is read. A key that is not known is an error. The pack is any JSON
 * here: `rules/pack.ts` holds it against the pack's own schema, as it does a built-in one.
 */
export const structuredFields = {
  pack: z.unknown(),
  packChanges: packChangesSchema,
  contacts: z.array(contactSchema),
  severity: z.partialRecord(concernIdSchema, severitySchema),
  /** By site, then by the selector's name. */
  siteOverrides: z.partialRecord(siteIdSchema, z.record(z.string(), z.string().check(z.minLength(1)))),
} as const;

/**
 * What IT may set, one schema a field. `public/managed_schema.json` gives the same fields with loose types: Chromium
 * drops a value that does not fit its schema without a word, so values are judged by these, where a fault can be shown.
 * Structured values are JSON in strings, for the same reason.
 */
export const managedFields = {
  /** Whose browser this is, as the popup names it. */
  organisation: text(200),
  /** A built-in trust's id, or the id of `pack`. */
  trust: text(60),
  pack: json(structuredFields.pack),
  packChanges: json(structuredFields.packChanges),
  mode: z.enum(['quiet', 'tips', 'full']),
  holdAt: z.enum(['serious', 'caution', 'never']),
  /** Sites that are not read. */
  sites: z.array(siteIdSchema),
  /** Private messages: allowed leaves the choice to the person. */
  messages: z.enum(['allowed', 'forbidden']),
  officialAccounts: z.array(text(100)),
  /** Stations, hospitals, local codes. */
  ownNames: z.array(ownNameSchema),
  contacts: json(structuredFields.contacts),
  policyUrl: z.string().check(z.regex(/^https:\/\/[^\s]+$/)),
  allowPause: z.boolean(),
  history: z.enum(['allowed', 'forbidden']),
  severity: json(structuredFields.severity),
  siteOverrides: json(structuredFields.siteOverrides),
} as const;

export type ManagedField = keyof typeof managedFields;
/** IT's settings as this version understands them; a field that is absent or faulty is not there. */
export type Managed = {
  [F in ManagedField]?: F extends 'pack' ? Pack : z.infer<(typeof managedFields)[F]>;
};

function text(longest: number) {
  return z.string().check(z.trim(), z.minLength(1), z.maxLength(longest));
}

/** JSON in a string; what is not JSON is a custom issue. */
function json<S extends z.ZodMiniType>(schema: S) {
  const parsed = z.transform((value: string, context) => {
    try {
      return JSON.parse(value) as unknown;
    } catch {
      context.issues.push({ code: 'custom', input: value });
      return z.NEVER;
    }
  });
  return z.pipe(z.pipe(z.string(), parsed), schema);
}
