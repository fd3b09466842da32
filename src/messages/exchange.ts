import { browser } from 'wxt/browser';
import * as z from 'zod/mini';
import { type Failure, failureSchema, type Reply } from './composer-protocol';

/** How long to wait for a reply, in milliseconds. There is always a limit. */
export type Limit = { timeout: number };

/**
 * Sends one message and gives the parsed reply, or a reason from the closed list. Never throws; that our extension was
 * reloaded under this page is met here, once, as `extension-updated`. The schemas are the map entry's own: the compiler
 * cannot tie them to a name through an index, so `T` is given by the caller.
 */
export async function exchange<T>(
  name: string,
  payload: unknown,
  asked: z.ZodMiniType,
  replied: z.ZodMiniType,
  { timeout }: Limit,
  send: (message: unknown) => Promise<unknown>,
): Promise<Reply<T>> {
  const parsed = asked.safeParse(payload);
  if (!parsed.success) return { ok: false, reason: 'bad-request' };
  const raw = await within(timeout, () => send({ name, payload: parsed.data }));
  if (!raw.ok) return raw;
  const reply = replySchema.safeParse(raw.value);
  if (!reply.success) return { ok: false, reason: 'failed' };
  if (!reply.data.ok) return { ok: false, reason: reply.data.reason ?? 'failed' };
  const value = replied.safeParse(reply.data.value);
  return value.success ? { ok: true, value: value.data as T } : { ok: false, reason: 'failed' };
}

/** Both kinds of reply in one: what reads unions would be loaded into every page for this alone. */
const replySchema = z.object({
  ok: z.boolean(),
  value: z.optional(z.unknown()),
  reason: z.optional(failureSchema),
});

/** Whatever comes first: the answer, a failure to send, or the limit. */
function within(timeout: number, send: () => Promise<unknown>): Promise<Reply<unknown>> {
  return new Promise((resolve) => {
    const timer = setTimeout(() => resolve({ ok: false, reason: 'timed-out' }), timeout);
    const settle = (reply: Reply<unknown>) => {
      clearTimeout(timer);
      resolve(reply);
    };
    // An old script's `browser.runtime` throws at once instead of rejecting.
    Promise.resolve()
      .then(send)
      .then(
        (value) => settle({ ok: true, value }),
        (error: unknown) => settle({ ok: false, reason: reasonOf(error) }),
      );
  });
}

function reasonOf(error: unknown): Failure {
  const message = error instanceof Error ? error.message : String(error);
  if (/context invalidated/i.test(message) || !isAlive()) return 'extension-updated';
  // Chromium and Firefox, no listener or a worker that stopped before it answered.
  return /receiving end|message (port|channel) closed|conduit/i.test(message) ? 'worker-gone' : 'failed';
}

/** False once the extension that this script came from is gone: Chromium takes the id away. Asks nobody. */
export function isAlive(): boolean {
  return browser.runtime?.id !== undefined;
}
