import { browser } from 'wxt/browser';
import * as z from 'zod/mini';
import { type SiteId, siteIdSchema } from '../model/draft';
import { ownWordsSchema } from '../model/own-word';

/** What the person chose. Each value falls back by itself when what was stored cannot be read. */
export const choicesSchema = z.object({
  trust: z.catch(z.nullable(z.string()), null),
  messages: z.catch(z.boolean(), false),
  sitesOff: z.catch(z.array(siteIdSchema), []),
  history: z.catch(z.boolean(), false),
  ownWords: z.catch(ownWordsSchema, []),
});
export type Choices = z.infer<typeof choicesSchema>;

const CHOICE_KEYS = ['trust', 'messages', 'sitesOff', 'history', 'ownWords'] as const;

/** The person's choices as stored, or as they are before any was made. */
export async function readChoices(): Promise<Choices> {
  return choicesSchema.parse(await browser.storage.local.get([...CHOICE_KEYS]));
}

/** Stores the choices that are given and leaves the others; each has its own key, so two changes cannot undo each other. */
export async function storeChoices(changed: Partial<Choices>): Promise<void> {
  const given = Object.entries(changed).filter(([, value]) => value !== undefined);
  await browser.storage.local.set(Object.fromEntries(given));
}

const pausedSchema = z.catch(z.array(siteIdSchema), []);

/** Sites paused until the browser restarts: the session area forgets them then. */
export async function readPaused(): Promise<SiteId[]> {
  return pausedSchema.parse((await browser.storage.session.get('paused')).paused);
}

export async function storePaused(sites: SiteId[]): Promise<void> {
  await browser.storage.session.set({ paused: sites });
}
