import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { startWorker } from '../../entrypoints/background';
import {
  type AskedOfWorker,
  type RepliedByWorker,
  type Reply,
  toWorker,
  type WorkerName,
} from '../../src/messages/protocol';
import { type SenderName, send } from '../support/send';

let stop: AbortController;
beforeEach(() => {
  fakeBrowser.reset();
  vi.spyOn(console, 'warn').mockImplementation(() => undefined);
  vi.useFakeTimers({ now: new Date('2026-11-21T23:30:00'), toFake: ['Date'] });
  stop = new AbortController();
  startWorker(stop.signal);
});
afterEach(() => {
  stop.abort();
  vi.useRealTimers();
});

/** Asks and takes the value; a refusal fails the test. */
async function ask<N extends WorkerName>(
  name: N,
  payload: AskedOfWorker<N>,
  sender: SenderName = 'popup',
): Promise<RepliedByWorker<N>> {
  const reply: Reply<unknown> = await send({ name, payload }, sender);
  if (!reply.ok) throw new Error(`${name}: ${reply.reason}`);
  return toWorker[name].replied.parse(reply.value) as RepliedByWorker<N>;
}

/** The worker is stopped and started again: nothing but storage survives. */
function restart(): void {
  stop.abort();
  stop = new AbortController();
  startWorker(stop.signal);
}

const risky = { text: 'Pt 999 000 0018 back again tonight', context: { site: 'x' as const } };
const check = (context: Partial<AskedOfWorker<'check-draft'>['draft']['context']> = {}) =>
  ask(
    'check-draft',
    { draft: { ...risky, context: { ...risky.context, ...context } }, revision: 9, whole: true },
    'tab',
  );

describe('check-draft', () => {
  it('checks nothing before a trust is chosen, and says so', async () => {
    expect(await check()).toEqual({
      revision: 9,
      report: { warnings: [], cares: [], unchecked: [] },
      pack: null,
    });
  });

  it('names the sections of the chosen trust, and the revision it judged', async () => {
    await ask('set-choice', { trust: 'wmas' });
    const { revision, report, pack } = await check();
    expect(revision).toBe(9);
    expect(pack).toMatchObject({ id: 'wmas', shortName: 'WMAS', reviewPassed: true });
    const identity = report.warnings.find(({ concern }) => concern === 'patient-identity');
    expect(identity?.sections.map(({ ref }) => ref)).toEqual(['6.4.12', '6.4.15']);
  });

  it('knows the trust again after the worker was stopped', async () => {
    await ask('set-choice', { trust: 'las' });
    restart();
    expect((await check()).pack?.id).toBe('las');
  });

  it.each([
    {
      why: 'paused',
      before: () => ask('set-pause', { site: 'x', pause: 'until-restart' }),
      unchecked: 'site-off',
    },
    { why: 'turned off', before: () => ask('set-choice', { sitesOff: ['x'] }), unchecked: 'site-off' },
    { why: 'a private message', context: { surface: 'message' as const }, unchecked: 'messages-off' },
  ])('does not judge what is $why, and does not call it clean', async ({ before, context, unchecked }) => {
    await ask('set-choice', { trust: 'las' });
    await before?.();
    expect((await check(context)).report).toEqual({ warnings: [], cares: [], unchecked: [unchecked] });
  });

  it('judges a private message once the person turned that on', async () => {
    await ask('set-choice', { trust: 'las', messages: true });
    expect((await check({ surface: 'message' })).report.warnings).not.toEqual([]);
  });

  it('applies IT’s severity and mode', async () => {
    await fakeBrowser.storage.managed.set({
      trust: 'las',
      severity: '{"patient-identity":"note"}',
      mode: 'tips',
    });
    await vi.waitFor(async () => expect((await ask('wake', { site: 'x' })).settings.trust).toBe('las'));
    const warning = (await check()).report.warnings.find(({ concern }) => concern === 'patient-identity');
    expect(warning?.severity).toBe('note');
  });

  it('leaves alone what rests on the person’s own words, and nothing else', async () => {
    await ask('set-choice', { trust: 'las' });
    const named = async () =>
      (
        await ask(
          'check-draft',
          {
            draft: { text: 'Took Mrs Edith Marlow home again tonight', context: { site: 'x' } },
            revision: 1,
            whole: true,
          },
          'tab',
        )
      ).report.warnings.find(({ concern }) => concern === 'patient-identity');
    expect(await named()).toBeDefined();
    await ask('set-choice', { ownWords: ['Biscuit'] });
    expect(await named()).toBeDefined();
    await ask('set-choice', { ownWords: ['Biscuit', 'Edith Marlow'] });
    expect(await named()).toBeUndefined();
    await expect(ask('set-choice', { ownWords: ['07700'] })).rejects.toThrow();
  });

  it('keeps nothing of a draft', async () => {
    await ask('set-choice', { trust: 'las' });
    await check();
    const stored = JSON.stringify([
      await fakeBrowser.storage.local.get(),
      await fakeBrowser.storage.session.get(),
    ]);
    expect(stored).not.toMatch(/999|back again|tonight/);
    expect(await indexedDB.databases()).toEqual([]);
  });
});

describe('IT’s changes to the pack', () => {
  const set = async (packChanges: object) => {
    await fakeBrowser.storage.managed.set({ trust: 'las', packChanges: JSON.stringify(packChanges) });
    await vi.waitFor(async () => expect((await ask('wake', { site: 'x' })).settings.trust).toBe('las'));
  };
  const concernsIn = async (text: string) => {
    const { report } = await ask(
      'check-draft',
      { draft: { text, context: {} }, revision: 1, whole: true },
      'tab',
    );
    return report.warnings.map(({ concern }) => concern);
  };

  it('decide how severe a section is, and which is off', async () => {
    await set({ sections: { '5.11': { off: true }, '5.12': { severity: 'note' } } });
    const { managed } = await ask('overview', {});
    expect(managed?.sectionsOff).toEqual(['5.11']);
    expect(managed?.sectionsChanged).toEqual([{ ref: '5.12', severity: 'note' }]);
    const refs = (await check()).report.warnings.flatMap(({ sections }) => sections.map(({ ref }) => ref));
    expect(refs).not.toContain('5.11');
  });

  it('give contacts, review date and accounts', async () => {
    const contact = { name: 'Duty desk', about: 'Nights', phone: '01632 960002', email: null };
    await set({ contacts: [contact], review: '2027-03-31', officialAccounts: ['@LasBikes'] });
    const { contacts, handles, state } = await ask('overview', {});
    expect({ contacts, review: state.pack?.review }).toEqual({ contacts: [contact], review: '2027-03-31' });
    expect(handles).toContain('@LasBikes');
  });

  it('give codes of the trust’s own, each as what it is', async () => {
    const draft = 'Another night, another AB-4471-90, never again';
    await set({ review: null });
    expect(await concernsIn(draft)).not.toContain('patient-identity');
    await set({ codes: [{ name: 'Record', format: 'AB-####-##', means: 'record' }] });
    await vi.waitFor(async () => expect(await concernsIn(draft)).toContain('patient-identity'));
  });

  it('are refused whole when one does not fit, and told with field and place', async () => {
    await set({ ownNames: ['Hollyoak'], sections: { '99': { off: true } } });
    const { problems, managed } = await ask('overview', {});
    expect(problems).toEqual([
      expect.objectContaining({ field: 'packChanges', at: 'sections.99', line: 1, code: 'bad-content' }),
    ]);
    expect(managed?.sectionsOff).toEqual([]);
  });
});

describe('the history', () => {
  afterEach(() => ask('delete-history', {}));

  const closeTab = () => fakeBrowser.tabs.onRemoved.trigger(7, { windowId: 1, isWindowClosing: false });
  const kinds = async () => (await ask('history', {})).entries.map(({ concern }) => concern);

  it('holds kinds and days once the person turned it on', async () => {
    await ask('set-choice', { trust: 'las', history: true });
    await check();
    await closeTab();
    await vi.waitFor(async () =>
      expect((await ask('history', {})).entries).toContainEqual(
        expect.objectContaining({ day: '2026-11-21', trust: 'las', concern: 'patient-identity' }),
      ),
    );
  });

  it('holds nothing of a draft that was checked, once it is turned off or deleted', async () => {
    await ask('set-choice', { trust: 'las', history: true });
    await check();
    await ask('delete-history', {});
    await closeTab();
    await check();
    await ask('set-choice', { history: false });
    await closeTab();
    expect(await kinds()).toEqual([]);
  });

  it('is not kept where IT forbids it', async () => {
    await fakeBrowser.storage.managed.set({ trust: 'las', history: 'forbidden' });
    await ask('set-choice', { history: true });
    await vi.waitFor(async () => expect((await ask('overview', {})).managed?.allowsHistory).toBe(false));
    await check();
    await closeTab();
    expect(await kinds()).toEqual([]);
  });
});

describe('the badge', () => {
  it.each([
    { count: 1, text: '1' },
    { count: 99, text: '99' },
    { count: 100, text: '99+' },
    { count: 0, text: '' },
  ])('shows $count as "$text" on the tab that asked', async ({ count, text }) => {
    await ask('show-count', { count: 5 }, 'tab');
    await ask('show-count', { count }, 'tab');
    expect(await fakeBrowser.action.getBadgeText({ tabId: 7 })).toBe(text);
    expect(await fakeBrowser.action.getBadgeText({})).toBe('');
  });
});

describe('pauses', () => {
  it.each(['until-restart', 'always'] as const)(
    '%s is told to the page, and can be undone',
    async (pause) => {
      await ask('set-pause', { site: 'x', pause });
      expect((await ask('wake', { site: 'x' }, 'tab')).paused).toBe(true);
      expect((await ask('overview', { site: 'x' })).pause).toBe(pause);
      await ask('set-pause', { site: 'x', pause: 'no' });
      expect((await ask('wake', { site: 'x' }, 'tab')).paused).toBe(false);
    },
  );

  it('until restart ends when the browser’s session does', async () => {
    await ask('set-pause', { site: 'x', pause: 'until-restart' });
    await fakeBrowser.storage.session.clear();
    expect((await ask('wake', { site: 'x' }, 'tab')).paused).toBe(false);
  });

  it('have no effect where IT does not allow them', async () => {
    await ask('set-pause', { site: 'x', pause: 'always' });
    await fakeBrowser.storage.managed.set({ allowPause: false });
    await vi.waitFor(async () => expect((await ask('wake', { site: 'x' }, 'tab')).paused).toBe(false));
  });
});

describe('overview', () => {
  it('lists every trust by its full name, and nobody manages', async () => {
    const { trusts, managed, problems, contacts } = await ask('overview', {});
    expect(trusts.map(({ id }) => id).sort()).toEqual(['las', 'scas', 'swasft', 'wmas', 'yas']);
    for (const { trust } of trusts) expect(trust).toMatch(/Ambulance Service/);
    expect({ managed, problems, contacts }).toEqual({ managed: null, problems: [], contacts: [] });
  });

  it('gives the chosen pack’s contacts and accounts', async () => {
    await ask('set-choice', { trust: 'wmas' });
    const { contacts, handles } = await ask('overview', {});
    expect(contacts[0]?.email).toBe('pressoffice@wmas.nhs.uk');
    expect(handles).toEqual(['@OFFICIALWMAS']);
  });

  it('says who manages, what they set, and what is wrong with it', async () => {
    await fakeBrowser.storage.managed.set({
      organisation: 'Test Trust',
      trust: 'yas',
      messages: 'forbidden',
      mode: 'loud',
      officialAccounts: ['@TestTrust'],
    });
    await vi.waitFor(async () => expect((await ask('overview', {})).managed).not.toBeNull());
    const { managed, problems, handles } = await ask('overview', {});
    expect(managed).toMatchObject({ organisation: 'Test Trust', choosesTrust: true, allowsMessages: false });
    expect(problems).toEqual([expect.objectContaining({ field: 'mode' })]);
    expect(handles).toContain('@TestTrust');
  });
});

it('does not wait for IT’s settings', async () => {
  vi.spyOn(fakeBrowser.storage.managed, 'get').mockImplementation(() => new Promise<never>(() => undefined));
  restart();
  await ask('set-choice', { trust: 'las' });
  expect((await check()).pack?.id).toBe('las');
});

describe('after an install', () => {
  it.each([
    { reason: 'install' as const, opened: [fakeBrowser.runtime.getURL('/welcome.html')] },
    { reason: 'update' as const, opened: [] },
  ])('by $reason', async ({ reason, opened }) => {
    await fakeBrowser.runtime.onInstalled.trigger({ reason } as Browser.runtime.InstalledDetails);
    const tabs = await fakeBrowser.tabs.query({});
    expect(tabs.map(({ url }) => url).filter((url) => url?.includes('extension'))).toEqual(opened);
  });
});

describe('suggest-wording', () => {
  const asked = { draft: risky, concern: 'patient-identity' as const };

  it('offers words that clear the warning', async () => {
    await ask('set-choice', { trust: 'wmas' });
    const { suggestion } = await ask('suggest-wording', asked, 'tab');
    expect(suggestion?.edits).toHaveLength(1);
  });

  it('offers none before a trust is chosen, nor for messages that are off', async () => {
    expect(await ask('suggest-wording', asked, 'tab')).toEqual({ suggestion: null });
    await ask('set-choice', { trust: 'wmas' });
    const message = { ...risky, context: { ...risky.context, surface: 'message' as const } };
    expect(await ask('suggest-wording', { ...asked, draft: message }, 'tab')).toEqual({ suggestion: null });
  });
});

describe('policy', () => {
  it('is the whole pack of the trust in force, or of the one asked for', async () => {
    expect(await ask('policy', {})).toEqual({ pack: null, needed: [] });
    await ask('set-choice', { trust: 'wmas' });
    const { pack, needed } = await ask('policy', {});
    expect(pack?.id).toBe('wmas');
    expect(pack?.sections.map(({ ref }) => ref)).toEqual(expect.arrayContaining(needed));
    expect((await ask('policy', { trust: 'las' })).pack?.id).toBe('las');
    expect((await ask('policy', { trust: 'atlantis' })).pack).toBeNull();
  });

  it('opens at a section for the script in a tab, in a tab of its own', async () => {
    const create = vi.spyOn(fakeBrowser.tabs, 'create');
    await ask('open-section', { ref: '6.4.12' }, 'tab');
    expect(create).toHaveBeenCalledWith({ url: fakeBrowser.runtime.getURL('/policy.html#section-6.4.12') });
  });
});
