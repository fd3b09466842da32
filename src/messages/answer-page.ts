import type { Browser } from 'wxt/browser';
import { browser } from 'wxt/browser';
import type { AskedOfPage, RepliedByPage } from './ask';
import { envelopeSchema, type Reply, toPage } from './composer-protocol';
import { report } from './report';

/**
 * What the script in a tab answers under each name. `undefined` means that this frame is not the one to answer, and
 * leaves the word to another frame of the tab.
 */
export type PageHandlers = {
  [N in keyof typeof toPage]: (
    asked: AskedOfPage<N>,
  ) => RepliedByPage<N> | Promise<RepliedByPage<N>> | undefined;
};

/** Answers our own extension's pages until `signal` stops it. What is asked and replied are both parsed. */
export function answerPage(handlers: PageHandlers, signal: AbortSignal): void {
  const listen = (
    message: unknown,
    sender: Browser.runtime.MessageSender,
    sendResponse: (reply: Reply<unknown>) => void,
  ): true | undefined => {
    const reply = replyTo(handlers, message, sender);
    if (!reply) return undefined;
    if (reply instanceof Promise) void reply.then(sendResponse);
    else sendResponse(reply);
    return true;
  };
  browser.runtime.onMessage.addListener(listen);
  signal.addEventListener('abort', () => browser.runtime?.onMessage?.removeListener(listen));
}

function replyTo(
  handlers: PageHandlers,
  message: unknown,
  sender: Browser.runtime.MessageSender,
): Reply<unknown> | Promise<Reply<unknown>> | undefined {
  const envelope = envelopeSchema.safeParse(message);
  if (!envelope.success || sender.id !== browser.runtime.id) return undefined;
  const { name, payload } = envelope.data;
  if (!isPageName(name)) return undefined;
  const asked = toPage[name].asked.safeParse(payload);
  if (!asked.success) return { ok: false, reason: 'bad-request' };
  const value = handlers[name](asked.data);
  if (value === undefined) return undefined;
  return value instanceof Promise ? value.then((late) => parsed(name, late)) : parsed(name, value);
}

function parsed(name: keyof typeof toPage, value: unknown): Reply<unknown> {
  const replied = toPage[name].replied.safeParse(value);
  if (replied.success) return { ok: true, value: replied.data };
  report('page', 'bad-reply', [name]);
  return { ok: false, reason: 'failed' };
}

function isPageName(name: string): name is keyof typeof toPage {
  return Object.hasOwn(toPage, name);
}
