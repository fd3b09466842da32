import * as z from 'zod/mini';
import { concernIdSchema } from '../model/concern';
import { contactSchema } from '../model/contact';
import { draftSchema, siteIdSchema, surfaceSchema } from '../model/draft';
import { historyEntrySchema } from '../model/history-entry';
import { packSchema } from '../model/pack';
import { managedProblemSchema, settingsSchema } from '../model/settings';
import { suggestionSchema } from '../model/suggestion';
import { reportSchema } from '../model/warning';

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

export const pauseSchema = z.enum(['no', 'until-restart', 'always']);
export type Pause = z.infer<typeof pauseSchema>;

/** All that popup, options and welcome show besides a tab's report. Nothing of a draft. */
export const overviewSchema = z.object({
  state: pageStateSchema,
  /** On the site that was asked about; `no` when none was. */
  pause: pauseSchema,
  /** Every trust that can be chosen, in the order they are shown. */
  trusts: z.array(z.object({ id: z.string(), trust: z.string(), shortName: z.string() })),
  /** Whom to ask, as IT or the document gives it. */
  contacts: z.array(contactSchema),
  /** Official accounts: the pack's and IT's. */
  handles: z.array(z.string()),
  /** The person's own choices, also where IT's settings keep them from having an effect. */
  choices: z.object({ sitesOff: z.array(siteIdSchema), history: z.boolean() }),
  /** Null when nobody manages this browser. */
  managed: z.nullable(
    z.object({
      organisation: z.nullable(z.string()),
      policyUrl: z.nullable(z.string()),
      choosesTrust: z.boolean(),
      allowsPause: z.boolean(),
      allowsMessages: z.boolean(),
      allowsHistory: z.boolean(),
      sitesOff: z.array(siteIdSchema),
      /** Numbers of the sections of the chosen pack that are switched off. */
      sectionsOff: z.optional(z.array(z.string())),
    }),
  ),
  /** What is wrong with IT's settings, and what is used instead. */
  problems: z.array(managedProblemSchema),
});
export type Overview = z.infer<typeof overviewSchema>;

/**
 * One map: name → what is asked, what is replied. Types are inferred from it, both ends parse, and `answer` takes a
 * handler for every name of its side.
 */
export const toWorker = {
  /** A composer was focused: start the worker, get the state. `site` says whose pause is meant. */
  wake: { asked: z.object({ site: siteIdSchema }), replied: pageStateSchema },
  /** Judge this draft. The reply names the revision it judged, so that a late one can be dropped. */
  'check-draft': {
    asked: z.object({ draft: draftSchema, revision: z.number() }),
    replied: z.object({ revision: z.number(), report: reportSchema, pack: z.nullable(packMetaSchema) }),
  },
  /** Other words for what one warning is about, asked for by the person; null when there are none to offer. */
  'suggest-wording': {
    asked: z.object({ draft: draftSchema, concern: concernIdSchema }),
    replied: z.object({ suggestion: z.nullable(suggestionSchema) }),
  },
  /** The number on the tab's badge: how many things there are to look at. 0 takes it away. */
  'show-count': { asked: z.object({ count: z.number() }), replied: z.object({}) },
  /** Popup: pause or resume on a site. */
  'set-pause': { asked: z.object({ site: siteIdSchema, pause: pauseSchema }), replied: z.object({}) },
  /** Popup and options: choose a trust, turn private messages or the history on or off, name the sites to leave alone. */
  'set-choice': {
    asked: z.object({
      trust: z.optional(z.string()),
      messages: z.optional(z.boolean()),
      sitesOff: z.optional(z.array(siteIdSchema)),
      history: z.optional(z.boolean()),
    }),
    replied: pageStateSchema,
  },
  /** Popup, options and welcome: what to show. With a site, also its pause. */
  overview: { asked: z.object({ site: z.optional(siteIdSchema) }), replied: overviewSchema },
  /** The whole pack of a trust; without one, of the trust in force. Null when there is none. */
  policy: {
    asked: z.object({ trust: z.optional(z.string()) }),
    replied: z.object({
      pack: z.nullable(packSchema),
      /** The references of the sections that people most need, most needed first. */
      needed: z.array(z.string()),
    }),
  },
  /** Card: open the policy page at a section. A script in a tab cannot open a page of ours by itself. */
  'open-section': { asked: z.object({ ref: z.string() }), replied: z.object({}) },
  /** Options: what the history holds, latest day first. Nothing where the person never turned it on. */
  history: { asked: z.object({}), replied: z.object({ entries: z.array(historyEntrySchema) }) },
  /** Options: delete the history, all of it. */
  'delete-history': { asked: z.object({}), replied: z.object({}) },
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

export type WorkerName = keyof typeof toWorker;
/** What the worker is asked under one name, and what it replies. */
export type AskedOfWorker<N extends WorkerName> = z.infer<(typeof toWorker)[N]['asked']>;
export type RepliedByWorker<N extends WorkerName> = z.infer<(typeof toWorker)[N]['replied']>;
