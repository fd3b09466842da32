import { beforeEach, describe, expect, it, type MockInstance, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { ask } from '../../src/messages/ask';

const draft = { text: 'Lovely morning', context: {} };
const report = { warnings: [], cares: [], unchecked: [] };
const LIMIT = { timeout: 1000 };

/** The one call that crosses the border, without its many older shapes. */
const sending = () =>
  vi.spyOn(browser.runtime, 'sendMessage') as unknown as MockInstance<(message: unknown) => Promise<unknown>>;
const answerWith = (reply: unknown) => sending().mockResolvedValue(reply);
const failWith = (message: string) => sending().mockRejectedValue(new Error(message));
const check = () => ask('check-draft', { draft, revision: 7, whole: true }, LIMIT);

beforeEach(() => fakeBrowser.reset());

describe('asking the worker', () => {
  it('sends the name and what is asked, and gives the value back', async () => {
    const sent = answerWith({ ok: true, value: { revision: 7, report, pack: null } });
    expect(await check()).toEqual({ ok: true, value: { revision: 7, report, pack: null } });
    expect(sent).toHaveBeenCalledWith({ name: 'check-draft', payload: { draft, revision: 7, whole: true } });
  });

  it('does not send what is not in the map', async () => {
    const sent = answerWith({ ok: true, value: {} });
    // As old data or an adapter's slip could make it.
    const payload = { count: 'two' } as unknown as { count: number };
    expect(await ask('show-count', payload, LIMIT)).toEqual({ ok: false, reason: 'bad-request' });
    expect(sent).not.toHaveBeenCalled();
  });

  it('passes the worker’s own reason on', async () => {
    answerWith({ ok: false, reason: 'bad-request' });
    expect(await check()).toEqual({ ok: false, reason: 'bad-request' });
  });

  it.each([
    ['no answer at all', undefined],
    ['something else', 'hello'],
    ['a value of another shape', { ok: true, value: { revision: 'seven' } }],
    ['a reason not on the list', { ok: false, reason: 'because' }],
  ])('%s is a failure', async (_name, reply) => {
    answerWith(reply);
    expect(await check()).toEqual({ ok: false, reason: 'failed' });
  });

  it.each([
    ['Extension context invalidated.', 'extension-updated'],
    ['Could not establish connection. Receiving end does not exist.', 'worker-gone'],
    ['The message port closed before a response was received.', 'worker-gone'],
    ['A listener indicated an asynchronous response, but the message channel closed', 'worker-gone'],
    ['Something else', 'failed'],
  ])('%s → %s', async (message, reason) => {
    failWith(message);
    expect(await check()).toEqual({ ok: false, reason });
  });

  it('knows an old script by its throwing at once', async () => {
    sending().mockImplementation(() => {
      throw new Error('Extension context invalidated.');
    });
    expect(await check()).toEqual({ ok: false, reason: 'extension-updated' });
  });

  it('does not wait longer than the limit', async () => {
    vi.useFakeTimers();
    sending().mockReturnValue(new Promise(() => undefined));
    const asked = check();
    await vi.advanceTimersByTimeAsync(LIMIT.timeout);
    expect(await asked).toEqual({ ok: false, reason: 'timed-out' });
    vi.useRealTimers();
  });
});
