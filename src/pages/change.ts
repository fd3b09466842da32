import { ask } from '../messages/ask';
import type { AskedOfWorker, Overview, RepliedByWorker, Reply, WorkerName } from '../messages/protocol';
import type { SiteId } from '../model/draft';
import { pages } from '../words/en-GB';
import type { ChoiceCallbacks } from './choices-part';

/** The worker may be cold, and reads settings first: generous, since nobody is typing. Milliseconds. */
const LIMIT = { timeout: 5000 };

export function askOverview(site?: SiteId): Promise<Reply<Overview>> {
  return ask('overview', { site }, LIMIT);
}

/** The whole policy of a trust; without one, of the trust in force. */
export function askPolicy(trust?: string): Promise<Reply<RepliedByWorker<'policy'>>> {
  return ask('policy', { trust }, LIMIT);
}

/** What the history holds, latest day first. */
export function askHistory(): Promise<Reply<RepliedByWorker<'history'>>> {
  return ask('history', {}, LIMIT);
}

/** Every change a page can ask for. `after` draws the page anew with what is then true, and says how it went. */
export function changes(
  after: (said: string) => void,
): ChoiceCallbacks & { chooseTrust(trust: string): void } {
  const change = async <N extends WorkerName>(name: N, asked: AskedOfWorker<N>, done = pages.saved()) => {
    const reply = await ask(name, asked, LIMIT);
    after(reply.ok ? done : pages.notSaved());
  };
  return {
    chooseTrust: (trust) => void change('set-choice', { trust }),
    setMessages: (messages) => void change('set-choice', { messages }),
    setSitesOff: (sitesOff) => void change('set-choice', { sitesOff }),
    setOwnWords: (ownWords) => void change('set-choice', { ownWords }),
    setHistory: (history) => void change('set-choice', { history }),
    setPause: (site, pause) => void change('set-pause', { site, pause }),
    deleteHistory: () => void change('delete-history', {}, pages.historyDeleted()),
  };
}
