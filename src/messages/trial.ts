import * as z from 'zod/mini';
import { concernIdSchema, severitySchema } from '../model/concern';
import { draftSchema } from '../model/draft';
import { packSchema } from '../model/pack';
import { suggestionSchema } from '../model/suggestion';
import { reportSchema } from '../model/warning';

/** By what drafts are judged on the page for trying them: the same facts as anywhere, chosen there. */
export const trialOptionsSchema = z.object({
  pack: packSchema,
  /** Today's date, ISO `YYYY-MM-DD`. */
  today: z.string(),
  ownNames: z.array(z.string()),
  officialAccounts: z.array(z.string()),
  severity: z.record(z.string(), severitySchema),
});
export type TrialOptions = z.infer<typeof trialOptionsSchema>;

/**
 * What the page for trying drafts and the worker of its own say to each other: name → what is asked, what is replied.
 * That worker knows no settings, sees no other page and lives as long as its page.
 */
export const toTrial = {
  /** The packs that come with us: for the page that stands alone. */
  packs: { asked: z.object({}), replied: z.array(packSchema) },
  /** Judges drafts; a report each, in order. */
  judge: {
    asked: z.object({ drafts: z.array(draftSchema), options: trialOptionsSchema }),
    replied: z.array(reportSchema),
  },
  suggest: {
    asked: z.object({ draft: draftSchema, concern: concernIdSchema, options: trialOptionsSchema }),
    replied: z.nullable(suggestionSchema),
  },
} as const;

export type TrialName = keyof typeof toTrial;
export type AskedOfTrial<N extends TrialName> = z.infer<(typeof toTrial)[N]['asked']>;
export type RepliedByTrial<N extends TrialName> = z.infer<(typeof toTrial)[N]['replied']>;

/** How they travel: `number` ties a reply to what was asked. */
export const trialAskedSchema = z.object({
  number: z.number(),
  name: z.enum(['packs', 'judge', 'suggest']),
  payload: z.unknown(),
});
export const trialRepliedSchema = z.union([
  z.object({ number: z.number(), ok: z.literal(true), value: z.unknown() }),
  z.object({ number: z.number(), ok: z.literal(false) }),
]);
