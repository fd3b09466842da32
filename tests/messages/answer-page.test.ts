import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Browser } from 'wxt/browser';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { answerPage, type PageHandlers } from '../../src/messages/answer-page';

type Listener = (
  message: unknown,
  sender: Browser.runtime.MessageSender,
  sendResponse: (reply: unknown) => void,
) => unknown;

const nothingOpen = { site: 'x', report: null, health: { composer: 'none', canHold: false } } as const;
const OURS = { id: 'ours' };

/** Listens with these handlers; gives what is replied to a message. */
function listening(handlers: PageHandlers, signal = new AbortController().signal) {
  const added = vi.spyOn(browser.runtime.onMessage, 'addListener');
  answerPage(handlers, signal);
  const listen = added.mock.calls[0]?.[0] as unknown as Listener;
  return (message: unknown, sender: Browser.runtime.MessageSender = OURS) => {
    let replied: unknown;
    const isAnswered = listen(message, sender, (reply) => {
      replied = reply;
    });
    return isAnswered ? replied : 'left to others';
  };
}

beforeEach(() => {
  fakeBrowser.reset();
  Object.defineProperty(browser.runtime, 'id', { value: 'ours', configurable: true });
});

describe('what the script in a tab answers', () => {
  it('is the report, to our own pages', () => {
    const ask = listening({ 'draft-report': () => nothingOpen });
    expect(ask({ name: 'draft-report', payload: {} })).toEqual({ ok: true, value: nothingOpen });
  });

  it('is nothing, where another frame has the composer', () => {
    const ask = listening({ 'draft-report': () => undefined });
    expect(ask({ name: 'draft-report', payload: {} })).toBe('left to others');
  });

  it('may come late, so that another frame can be first', async () => {
    const added = vi.spyOn(browser.runtime.onMessage, 'addListener');
    answerPage({ 'draft-report': async () => nothingOpen }, new AbortController().signal);
    const listen = added.mock.calls[0]?.[0] as unknown as Listener;
    const replied = new Promise((resolve) => {
      expect(listen({ name: 'draft-report', payload: {} }, OURS, resolve)).toBe(true);
    });
    expect(await replied).toEqual({ ok: true, value: nothingOpen });
  });

  it.each([
    ['another extension', { name: 'draft-report', payload: {} }, { id: 'theirs' }],
    ['a name that is not in the map', { name: 'draft', payload: {} }, OURS],
    ['no envelope', 'draft-report', OURS],
  ])('is nothing to %s', (_name, message, sender) => {
    const ask = listening({ 'draft-report': () => nothingOpen });
    expect(ask(message, sender)).toBe('left to others');
  });

  it('says that a question was not one', () => {
    const ask = listening({ 'draft-report': () => nothingOpen });
    expect(ask({ name: 'draft-report', payload: 'now' })).toEqual({ ok: false, reason: 'bad-request' });
  });
});
