import * as z from 'zod/mini';
import { severitySchema } from './concern';
import { siteIdSchema } from './draft';

/** What the person, their pack and their IT chose together, once resolved. */
export const settingsSchema = z.object({
  /** A built-in trust's id, or null until one is chosen. */
  trust: z.nullable(z.string()),
  mode: z.enum(['quiet', 'tips', 'full']),
  holdAt: z.enum(['serious', 'caution', 'never']),
  sitesOff: z.array(siteIdSchema),
  /** Off until the person turns it on. */
  messages: z.boolean(),
  officialAccounts: z.array(z.string()),
  ownNames: z.array(z.string()),
  severity: z.record(z.string(), severitySchema),
  /** Selectors to use instead of the built-in ones, by site and name. */
  siteOverrides: z.partialRecord(siteIdSchema, z.record(z.string(), z.string())),
});
export type Settings = z.infer<typeof settingsSchema>;

export const defaultSettings: Settings = {
  trust: null,
  mode: 'full',
  holdAt: 'serious',
  sitesOff: [],
  messages: false,
  officialAccounts: [],
  ownNames: [],
  severity: {},
  siteOverrides: {},
};

/**
 * A fault in one of IT's settings, shown in popup and options. `at` is the place inside a list or JSON ("sections[3].ref"),
 * `line` the line of a JSON text, `expected` what would do, `said` what is wrong with that place or the selector itself, `more` how many further
 * faults the field has.
 */
export const managedProblemSchema = z.object({
  field: z.string(),
  code: z.enum([
    'not-json',
    'wrong-type',
    'not-one-of',
    'empty',
    'too-long',
    'wrong-form',
    'unknown-trust',
    'bad-content',
    'unknown-field',
    'unknown-selector',
    'bad-selector',
  ]),
  at: z.optional(z.string()),
  line: z.optional(z.number()),
  expected: z.optional(z.string()),
  said: z.optional(z.string()),
  more: z.number(),
});
export type ManagedProblem = z.infer<typeof managedProblemSchema>;
