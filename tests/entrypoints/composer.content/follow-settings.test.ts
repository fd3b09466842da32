import { beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { followSettings } from '../../../entrypoints/composer.content/follow-settings';

beforeEach(() => fakeBrowser.reset());

it('hears of stored settings, not of what the session keeps, until it is stopped', async () => {
  const changed = vi.fn();
  const running = new AbortController();
  followSettings(changed, running.signal);
  await fakeBrowser.storage.session.set({ paused: ['x'] });
  expect(changed).not.toHaveBeenCalled();
  await fakeBrowser.storage.local.set({ managed: { values: { trust: 'las' } } });
  expect(changed).toHaveBeenCalledTimes(1);
  running.abort();
  await fakeBrowser.storage.local.set({ trust: 'yas' });
  expect(changed).toHaveBeenCalledTimes(1);
});
