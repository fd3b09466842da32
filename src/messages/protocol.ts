import * as z from 'zod/mini';
import { severitySchema } from '../model/concern';
import { contactSchema } from '../model/contact';
import { siteIdSchema } from '../model/draft';
import { historyEntrySchema } from '../model/history-entry';
import { ownWordsSchema } from '../model/own-word';
import { packSchema } from '../model/pack';
import { managedProblemSchema } from '../model/settings';
import { fromComposer, pageStateSchema } from './composer-protocol';

export * from './composer-protocol';

export const pauseSchema = z.enum(['no', 'until-restart', 'always']);
export type Pause = z.infer<typeof pauseSchema>;

/** All that popup, options and welcome show besides a tab's report. Nothing of a draft. */
export const overviewSchema = z.object({
  state: pageStateSchema,
  /** On the site that was asked about; `no` when none was. */
  pause: pauseSchema,
  /** Every trust that can be chosen, in the order they are shown. */
  trusts: z.array(
    z.object({ id: z.string(), trust: z.string(), shortName: z.string(), area: z.optional(z.string()) }),
  ),
  /** Whom to ask, as IT or the document gives it. */
  contacts: z.array(contactSchema),
  /** Official accounts: the pack's and IT's. */
  handles: z.array(z.string()),
  /** The person's own choices, also where IT's settings keep them from having an effect. */
  choices: z.object({
    sitesOff: z.array(siteIdSchema),
    history: z.boolean(),
    ownWords: ownWordsSchema,
  }),
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
      /** Those that are taken more or less seriously than the document has it. */
      sectionsChanged: z.optional(z.array(z.object({ ref: z.string(), severity: severitySchema }))),
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
  ...fromComposer,
  /** Popup: pause or resume on a site. */
  'set-pause': { asked: z.object({ site: siteIdSchema, pause: pauseSchema }), replied: z.object({}) },
  /**
   * Popup and options: choose a trust, turn private messages or the history on or off, name the sites to leave
   * alone and the words never to flag.
   */
  'set-choice': {
    asked: z.object({
      trust: z.optional(z.string()),
      messages: z.optional(z.boolean()),
      sitesOff: z.optional(z.array(siteIdSchema)),
      history: z.optional(z.boolean()),
      ownWords: z.optional(ownWordsSchema),
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
  /** Options: what the history holds, latest day first. Nothing where the person never turned it on. */
  history: { asked: z.object({}), replied: z.object({ entries: z.array(historyEntrySchema) }) },
  /** Options: delete the history, all of it. */
  'delete-history': { asked: z.object({}), replied: z.object({}) },
} as const;

export type WorkerName = keyof typeof toWorker;
/** What the worker is asked under one name, and what it replies. */
export type AskedOfWorker<N extends WorkerName> = z.infer<(typeof toWorker)[N]['asked']>;
export type RepliedByWorker<N extends WorkerName> = z.infer<(typeof toWorker)[N]['replied']>;
