import { expect, type Page } from '@playwright/test';
import type { PopupState } from '../fixtures/pages/popup-states';
import type { ChromiumLab } from './chromium';
import { addressOf } from './our-pages';

/** Opens a page of the extension; the tab that the popup asks is played, or is the one of the id given. */
export async function openPopupPage(
  lab: ChromiumLab,
  file: string,
  viewport: { width: number; height: number },
  state?: PopupState,
  activeTab?: number,
): Promise<Page> {
  const page = await lab.context.newPage();
  await page.setViewportSize(viewport);
  if (state) await page.addInitScript(playTab, { tab: state.tab, worker: state.worker ?? 'answers' });
  if (activeTab !== undefined) await page.addInitScript(beOver, activeTab);
  await page.goto(addressOf(lab, file));
  await expect(page.getByRole('main')).not.toHaveText('Looking at this tab…', { timeout: 8000 });
  return page;
}

/** Runs in the popup, before its own script: a popup in a tab of its own has to be told which tab it is over. */
function beOver(id: number): void {
  const { tabs } = Reflect.get(globalThis, 'chrome');
  tabs.query = (_filter: unknown, done?: (found: unknown) => void) => {
    done?.([{ id }]);
    return Promise.resolve([{ id }]);
  };
}

/** Runs in the popup, before its own script: what the browser and the script in the tab would say. */
function playTab({ tab, worker }: { tab: PopupState['tab']; worker: string }): void {
  const { tabs, runtime } = Reflect.get(globalThis, 'chrome');
  const url = tab === 'elsewhere' ? undefined : 'https://x.com/home';
  tabs.query = (_filter: unknown, done?: (found: unknown) => void) => {
    const found = [{ id: 1, url }];
    done?.(found);
    return Promise.resolve(found);
  };
  tabs.sendMessage = (_id: unknown, _message: unknown, done?: (reply: unknown) => void) => {
    if (tab === 'silent') return new Promise(() => undefined);
    if (typeof tab === 'string') {
      const error = 'Could not establish connection. Receiving end does not exist.';
      if (!done) return Promise.reject(new Error(error));
      Object.defineProperty(runtime, 'lastError', { configurable: true, value: { message: error } });
      done(undefined);
      return undefined;
    }
    const health = { composer: tab.composer, canHold: tab.composer === 'read' };
    const reply = { ok: true, value: { site: 'x', report: tab.report, health } };
    done?.(reply);
    return Promise.resolve(reply);
  };
  if (worker === 'silent') runtime.sendMessage = () => new Promise(() => undefined);
}
