import * as z from 'zod/mini';
import { concernIdSchema } from '../model/concern';
import { draftSchema, siteIdSchema, surfaceSchema } from '../model/draft';
import { settingsSchema } from '../model/settings';
import { suggestionSchema } from '../model/suggestion';
import { reportSchema } from '../model/warning';

/*
 * What the script in the page sends and answers: the part of the protocol that is loaded into every page of the sites.
 * `protocol.ts` has the rest, and the whole map.
 */

/** Who the warnings speak for: shown on card, mark and popup. */
export const packMetaSchema = z.object({
  id: z.string(),
  trust: z.string(),
  shortName: z.string(),
  title: z.string(),
  version: z.nullable(z.string()),
  review: z.nullable(z.string()),
  /** The review date lies before today: said wherever the pack is named. */
  reviewPassed: z.boolean(),
});
export type PackMeta = z.infer<typeof packMetaSchema>;

/** What the page needs to know before it watches. */
export const pageStateSchema = z.object({
  settings: settingsSchema,
  /** Null until a trust is chosen: then nothing is checked and the mark says so. */
  pack: z.nullable(packMetaSchema),
  /** Paused on this site until the browser restarts, or always. */
  paused: z.boolean(),
});
export type PageState = z.infer<typeof pageStateSchema>;

/** What the script in the page asks of the worker: name → what is asked, what is replied. */
export const fromComposer = {
  /** A composer was focused: start the worker, get the state. `site` says whose pause is meant. */
  wake: { asked: z.object({ site: siteIdSchema }), replied: pageStateSchema },
  /**
   * Judge this draft; not `whole` while it is being typed: what takes longer then stays as it was last read. The reply
   * names the revision it judged, so that a late one can be dropped.
   */
  'check-draft': {
    asked: z.object({ draft: draftSchema, revision: z.number(), whole: z.boolean() }),
    replied: z.object({ revision: z.number(), report: reportSchema, pack: z.nullable(packMetaSchema) }),
  },
  /** Other words for what one warning is about, asked for by the person; null when there are none to offer. */
  'suggest-wording': {
    asked: z.object({ draft: draftSchema, concern: concernIdSchema }),
    replied: z.object({ suggestion: z.nullable(suggestionSchema) }),
  },
  /** The number on the tab's badge: how many things there are to look at. 0 takes it away. */
  'show-count': { asked: z.object({ count: z.number() }), replied: z.object({}) },
  /** Card: open the policy page at a section. A script in a tab cannot open a page of ours by itself. */
  'open-section': { asked: z.object({ ref: z.string() }), replied: z.object({}) },
} as const;

/** What an extension page may ask of the script in a tab. Replies carry sections, never the draft's text. */
export const toPage = {
  'draft-report': {
    asked: z.object({}),
    replied: z.object({
      site: z.string(),
      /** Null when no composer is open. */
      report: z.nullable(reportSchema),
      health: z.object({
        composer: z.enum(['none', 'read', 'not-checked']),
        canHold: z.boolean(),
        surface: z.optional(surfaceSchema),
        reason: z.optional(z.string()),
      }),
    }),
  },
} as const;

/** How every message travels, both ways round the border: its name in the map, and what is asked. */
export const envelopeSchema = z.object({ name: z.string(), payload: z.unknown() });
export type Envelope = z.infer<typeof envelopeSchema>;

/** Why there was no reply. */
export const failureSchema = z.enum([
  'timed-out',
  'worker-gone',
  'bad-request',
  'extension-updated',
  'failed',
]);
export type Failure = z.infer<typeof failureSchema>;

export type Reply<T> = { ok: true; value: T } | { ok: false; reason: Failure };
