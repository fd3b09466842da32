import { browser } from 'wxt/browser';
import type * as z from 'zod/mini';
import { exchange, type Limit } from './exchange';
import {
  type AskedOfWorker,
  type RepliedByWorker,
  type Reply,
  toPage,
  toWorker,
  type WorkerName,
} from './protocol';

type PageName = keyof typeof toPage;

/** What the script in a tab is asked under one name, and what it replies. */
export type AskedOfPage<N extends PageName> = z.infer<(typeof toPage)[N]['asked']>;
export type RepliedByPage<N extends PageName> = z.infer<(typeof toPage)[N]['replied']>;

/**
 * Asks the worker. In: a name of the map and what it asks. Out: the parsed value, or a reason from the closed list.
 * Never throws; that our extension was reloaded under this page is met here, once, as `extension-updated`.
 */
export function ask<N extends WorkerName>(
  name: N,
  payload: AskedOfWorker<N>,
  limit: Limit,
): Promise<Reply<RepliedByWorker<N>>> {
  const { asked, replied } = toWorker[name];
  return exchange(name, payload, asked, replied, limit, (message) => browser.runtime.sendMessage(message));
}

/** Asks the script in a tab, from one of our own pages. A tab without it is `worker-gone`. */
export function askTab<N extends PageName>(
  tabId: number,
  name: N,
  payload: AskedOfPage<N>,
  limit: Limit,
): Promise<Reply<RepliedByPage<N>>> {
  const { asked, replied } = toPage[name];
  return exchange(name, payload, asked, replied, limit, (message) =>
    browser.tabs.sendMessage(tabId, message),
  );
}
