import { browser } from 'wxt/browser';
import { askTab } from '../../src/messages/ask';
import { siteIdSchema } from '../../src/model/draft';
import { askOverview, askPolicy, changes } from '../../src/pages/change';
import type { TabView } from '../../src/pages/draft-part';
import { buildFrame, type Frame } from '../../src/pages/frame';
import type { PolicyView } from '../../src/pages/needed-part';
import { sites } from '../../src/sites/index';
import { pages } from '../../src/words/en-GB';
import { type PopupCallbacks, popupContent } from './popup-content';

/** A page that is busy may take a moment; the popup says so rather than wait longer. Milliseconds. */
const TAB_LIMIT = { timeout: 1500 };

start(document.body);

function start(place: Element): void {
  const frame = buildFrame(place, pages.name());
  const callbacks: PopupCallbacks = {
    ...changes((said) => {
      frame.say(said);
      void draw(frame, callbacks);
    }),
    openOptions: () => void browser.runtime.openOptionsPage(),
  };
  void draw(frame, callbacks);
}

async function draw(frame: Frame, callbacks: PopupCallbacks): Promise<void> {
  const tab = await lookAtTab();
  const reply = await askOverview(tab.kind === 'site' ? tab.site : undefined);
  const overview = reply.ok ? reply.value : undefined;
  const policy = overview?.state.pack && !hasDraft(tab) ? await wholePolicy() : undefined;
  const content = popupContent({ tab, overview, policy, sites: sites.map(({ id }) => id) }, callbacks);
  frame.show(content, overview?.state.pack?.shortName);
}

function hasDraft(tab: TabView): boolean {
  return tab.kind === 'site' && tab.report !== null;
}

/** Without an answer the popup does without: it has said already whether the worker answers. */
async function wholePolicy(): Promise<PolicyView | undefined> {
  const reply = await askPolicy();
  return reply.ok && reply.value.pack ? { pack: reply.value.pack, needed: reply.value.needed } : undefined;
}

/** What the script in the active tab says of its draft. */
async function lookAtTab(): Promise<TabView> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  if (tab?.id === undefined) return { kind: 'other' };
  const reply = await askTab(tab.id, 'draft-report', {}, TAB_LIMIT);
  if (reply.ok) {
    const site = siteIdSchema.safeParse(reply.value.site);
    return site.success ? { kind: 'site', ...reply.value, site: site.data } : { kind: 'other' };
  }
  // The browser tells us a tab's address on our own sites only: an address without a script means it is not in yet.
  if (reply.reason === 'worker-gone') return { kind: isWebAddress(tab.url) ? 'not-ready' : 'other' };
  return { kind: 'silent' };
}

function isWebAddress(url: string | undefined): boolean {
  return url !== undefined && /^https?:/.test(url);
}
