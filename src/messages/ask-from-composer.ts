import { browser } from 'wxt/browser';
import type * as z from 'zod/mini';
import { fromComposer, type Reply } from './composer-protocol';
import { exchange, type Limit } from './exchange';

type Name = keyof typeof fromComposer;

/**
 * Asks the worker from the script in the page, which loads only the messages that it sends. In: a name of that part of
 * the map and what it asks. Out: the parsed value, or a reason from the closed list. Never throws.
 */
export function askFromComposer<N extends Name>(
  name: N,
  payload: z.infer<(typeof fromComposer)[N]['asked']>,
  limit: Limit,
): Promise<Reply<z.infer<(typeof fromComposer)[N]['replied']>>> {
  const { asked, replied } = fromComposer[name];
  return exchange(name, payload, asked, replied, limit, (message) => browser.runtime.sendMessage(message));
}
