import type { Reply } from '../../src/messages/protocol';
import type { Lab } from './lab';

/** Asks the worker from a page of the extension, as popup and options do, and gives back the bare reply. */
export async function askWorker(lab: Lab, name: string, payload: object): Promise<Reply<unknown>> {
  const tab = await lab.ownTab();
  const reply = await tab.evaluate((message) => chrome.runtime.sendMessage(message), { name, payload });
  return reply as Reply<unknown>;
}
