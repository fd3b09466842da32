import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Reply } from '../../src/messages/protocol';

/** Who a message seems to come from, as the browser would say it. */
export const senders = {
  popup: () => ({ id: fakeBrowser.runtime.id, url: fakeBrowser.runtime.getURL('/popup.html') }),
  /** Options and welcome are tabs, too. */
  options: () => ({
    id: fakeBrowser.runtime.id,
    url: fakeBrowser.runtime.getURL('/options.html'),
    tab: { id: 3 },
  }),
  tab: () => ({ id: fakeBrowser.runtime.id, url: 'https://x.com/home', tab: { id: 7 } }),
  stranger: () => ({ id: 'another-extension', url: 'chrome-extension://another-extension/page.html' }),
  /** A page that could reach us without a tab of its own. */
  nowhere: () => ({ id: fakeBrowser.runtime.id, url: 'https://x.com/home' }),
};
export type SenderName = keyof typeof senders;

/** Sends a message to whoever listens in the worker. Fails when nobody answers at all. */
export function send(message: unknown, sender: SenderName = 'popup'): Promise<Reply<unknown>> {
  return new Promise((resolve, reject) => {
    const listening = fakeBrowser.runtime.onMessage.trigger(message, senders[sender](), resolve);
    listening.then(
      // The fake's types do not know that a listener says `true` to keep the channel open.
      (kept: unknown[]) => {
        if (!kept.includes(true)) reject(new Error('Nobody kept the channel open.'));
      },
      (error: unknown) => reject(error),
    );
  });
}
