import type { Browser } from 'wxt/browser';
import { browser } from 'wxt/browser';
import {
  type AskedOfWorker,
  envelopeSchema,
  type RepliedByWorker,
  type Reply,
  toWorker,
  type WorkerName,
} from './protocol';
import { report } from './report';

/** Who asks: one of our own pages, or our script in a tab. */
export type Asker = { from: 'extension-page' } | { from: 'tab'; tabId: number };

/** What the worker does under each name. May throw: the page then gets `failed`, and nothing else is said. */
export type Handlers = {
  [N in WorkerName]: (
    asked: AskedOfWorker<N>,
    asker: Asker,
  ) => RepliedByWorker<N> | Promise<RepliedByWorker<N>>;
};

/**
 * Answers every message to the worker until `signal` stops it. In: a handler for each name of `toWorker`. What is
 * asked and what is replied are both parsed; who asks is looked at. The page always gets a `Reply`, never an error.
 */
export function answer(handlers: Handlers, signal?: AbortSignal): void {
  const listen = (message: unknown, sender: Browser.runtime.MessageSender, sendResponse: Respond): true => {
    void replyTo(handlers, message, sender).then(sendResponse);
    return true;
  };
  browser.runtime.onMessage.addListener(listen);
  signal?.addEventListener('abort', () => browser.runtime.onMessage.removeListener(listen));
}

type Respond = (reply: Reply<unknown>) => void;

const ANYONE_OF_OURS = ['extension-page', 'tab'] as const;
const OUR_PAGES = ['extension-page'] as const;

/** A script in a tab may have drafts judged; only our own pages may change or read choices. */
const MAY_ASK: Record<WorkerName, readonly Asker['from'][]> = {
  wake: ANYONE_OF_OURS,
  'check-draft': ANYONE_OF_OURS,
  'suggest-wording': ANYONE_OF_OURS,
  'show-count': ['tab'],
  'set-pause': OUR_PAGES,
  'set-choice': OUR_PAGES,
  overview: OUR_PAGES,
  policy: OUR_PAGES,
  'open-section': ANYONE_OF_OURS,
  history: OUR_PAGES,
  'delete-history': OUR_PAGES,
};

async function replyTo(
  handlers: Handlers,
  message: unknown,
  sender: Browser.runtime.MessageSender,
): Promise<Reply<unknown>> {
  const envelope = envelopeSchema.safeParse(message);
  if (!envelope.success || !isWorkerName(envelope.data.name)) {
    report('answer', 'bad-request');
    return { ok: false, reason: 'bad-request' };
  }
  const { name, payload } = envelope.data;
  const asker = whoAsks(sender);
  if (!asker || !MAY_ASK[name].includes(asker.from)) {
    report('answer', 'not-allowed', [name]);
    return { ok: false, reason: 'bad-request' };
  }
  return handle(name, handlers, payload, asker);
}

async function handle<N extends WorkerName>(
  name: N,
  handlers: Handlers,
  payload: unknown,
  asker: Asker,
): Promise<Reply<unknown>> {
  const asked = toWorker[name].asked.safeParse(payload);
  if (!asked.success) {
    report('answer', 'bad-request', [name]);
    return { ok: false, reason: 'bad-request' };
  }
  try {
    // The map ties each name to its own schema, which the compiler cannot follow through an index.
    const value = await handlers[name](asked.data as AskedOfWorker<N>, asker);
    const replied = toWorker[name].replied.safeParse(value);
    if (replied.success) return { ok: true, value: replied.data };
    report('answer', 'bad-reply', [name]);
  } catch {
    // The error itself may quote a draft: only its place is written down.
    report('answer', 'threw', [name]);
  }
  return { ok: false, reason: 'failed' };
}

function isWorkerName(name: string): name is WorkerName {
  return Object.hasOwn(toWorker, name);
}

/** Nobody, when the sender is another extension, a web page, or a frame we cannot place. */
function whoAsks(sender: Browser.runtime.MessageSender): Asker | undefined {
  if (sender.id !== browser.runtime.id) return undefined;
  // Options and welcome open in a tab too, so the address decides first.
  if (sender.url?.startsWith(browser.runtime.getURL('/'))) return { from: 'extension-page' };
  if (sender.tab?.id !== undefined) return { from: 'tab', tabId: sender.tab.id };
  return undefined;
}
