import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { type Asker, answer, type Handlers } from '../../src/messages/answer';
import { defaultSettings } from '../../src/model/settings';
import { type SenderName, send } from '../support/send';

const state = { settings: defaultSettings, pack: null, paused: false };
const report = { warnings: [], cares: [], unchecked: [] };
const handlers: Handlers = {
  wake: () => state,
  'check-draft': ({ revision }) => ({ revision, report, pack: null }),
  'suggest-wording': () => ({ suggestion: null }),
  'show-count': () => ({}),
  'set-pause': () => ({}),
  'set-choice': () => state,
  overview: () => ({
    state,
    pause: 'no',
    trusts: [],
    contacts: [],
    handles: [],
    choices: { sitesOff: [], history: false, ownWords: [] },
    managed: null,
    problems: [],
  }),
  policy: () => ({ pack: null, needed: [] }),
  'open-section': () => ({}),
  history: () => ({ entries: [] }),
  'delete-history': () => ({}),
};
const draft = { text: 'Off to the seaside', context: {} };
const messages: Record<string, unknown> = {
  wake: { site: 'x' },
  'check-draft': { draft, revision: 4, whole: true },
  'show-count': { count: 2 },
  'set-pause': { site: 'x', pause: 'always' },
  'set-choice': { trust: 'las' },
  overview: {},
  policy: {},
  'open-section': { ref: '6.4.12' },
  history: {},
  'delete-history': {},
};

let logged: ReturnType<typeof vi.spyOn>;
beforeEach(() => {
  fakeBrowser.reset();
  logged = vi.spyOn(console, 'warn').mockImplementation(() => undefined);
});

describe('who may ask', () => {
  const allowed: Record<string, SenderName[]> = {
    wake: ['popup', 'options', 'tab'],
    'check-draft': ['popup', 'options', 'tab'],
    'show-count': ['tab'],
    'set-pause': ['popup', 'options'],
    'set-choice': ['popup', 'options'],
    overview: ['popup', 'options'],
    policy: ['popup', 'options'],
    'open-section': ['popup', 'options', 'tab'],
    history: ['popup', 'options'],
    'delete-history': ['popup', 'options'],
  };
  const everybody: SenderName[] = ['popup', 'options', 'tab', 'stranger', 'nowhere'];
  const rows = Object.keys(handlers).flatMap((name) => everybody.map((sender) => [name, sender] as const));

  it.each(rows)('%s asked by %s', async (name, sender) => {
    answer(handlers);
    const reply = await send({ name, payload: messages[name] }, sender);
    expect(reply.ok ? 'answered' : reply.reason).toBe(
      allowed[name]?.includes(sender) ? 'answered' : 'bad-request',
    );
  });

  it('tells the handler which tab asked', async () => {
    const askers: Asker[] = [];
    answer({
      ...handlers,
      'show-count': (_asked, asker) => {
        askers.push(asker);
        return {};
      },
    });
    await send({ name: 'show-count', payload: { count: 1 } }, 'tab');
    expect(askers).toEqual([{ from: 'tab', tabId: 7 }]);
  });
});

describe('what is asked', () => {
  it.each([
    ['no envelope', 'check-draft'],
    ['a name nobody knows', { name: 'post-draft', payload: {} }],
    ['a name every object has', { name: 'constructor', payload: {} }],
    ['a payload that does not fit', { name: 'check-draft', payload: { draft: { text: 4 }, revision: 1 } }],
    ['a site nobody knows', { name: 'wake', payload: { site: 'myspace' } }],
  ])('%s is a bad request', async (_what, message) => {
    answer(handlers);
    expect(await send(message)).toEqual({ ok: false, reason: 'bad-request' });
  });

  it('reaches the handler parsed, without what does not belong', async () => {
    const asked = vi.fn(() => state);
    answer({ ...handlers, 'set-choice': asked });
    await send({ name: 'set-choice', payload: { trust: 'yas', sneaked: 'in' } });
    expect(asked).toHaveBeenCalledWith({ trust: 'yas' }, { from: 'extension-page' });
  });
});

describe('what is replied', () => {
  it('is the value, parsed', async () => {
    answer({
      ...handlers,
      'check-draft': ({ revision }) => ({ revision, pack: null, report: { ...report, signals: ['extra'] } }),
    });
    const reply = await send({ name: 'check-draft', payload: messages['check-draft'] }, 'tab');
    expect(reply).toEqual({ ok: true, value: { revision: 4, report, pack: null } });
  });

  it('is a failure when the handler throws, and nothing of the error is written down', async () => {
    answer({
      ...handlers,
      'check-draft': () => {
        throw new Error(`cannot read ${draft.text}`);
      },
    });
    const reply = await send({ name: 'check-draft', payload: messages['check-draft'] }, 'tab');
    expect(reply).toEqual({ ok: false, reason: 'failed' });
    expect(logged.mock.calls).toEqual([['sensecheck answer threw check-draft']]);
  });

  it('is a failure when the handler gives something else', async () => {
    const wrong = { ...state, paused: 'perhaps' } as unknown as typeof state;
    answer({ ...handlers, wake: async () => wrong });
    expect(await send({ name: 'wake', payload: { site: 'x' } })).toEqual({ ok: false, reason: 'failed' });
  });
});

it('stops with its signal', () => {
  const stop = new AbortController();
  answer(handlers, stop.signal);
  stop.abort();
  expect(fakeBrowser.runtime.onMessage.hasListeners()).toBe(false);
});
