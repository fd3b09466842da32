import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { readManaged, refreshManaged } from '../../src/store/managed';
import { madeUpPack } from './packs';

beforeEach(() => {
  fakeBrowser.reset();
  vi.spyOn(console, 'warn').mockImplementation(() => undefined);
});

it('is nothing before anything was received', async () => {
  expect(await readManaged()).toEqual({ managed: {}, problems: [], isManaged: false });
});

it('is kept, and read without asking the browser again', async () => {
  await fakeBrowser.storage.managed.set({ organisation: 'Test Trust', trust: 'las' });
  await refreshManaged([]);
  const asked = vi.spyOn(fakeBrowser.storage.managed, 'get');
  expect(await readManaged()).toEqual({
    managed: { organisation: 'Test Trust', trust: 'las' },
    problems: [],
    isManaged: true,
  });
  expect(asked).not.toHaveBeenCalled();
});

it('is written only when it changed', async () => {
  await fakeBrowser.storage.managed.set({ trust: 'las' });
  await refreshManaged([]);
  const written = vi.spyOn(fakeBrowser.storage.local, 'set');
  await refreshManaged([]);
  expect(written).not.toHaveBeenCalled();
});

it('goes when IT takes it away', async () => {
  await fakeBrowser.storage.managed.set({ trust: 'las' });
  await refreshManaged([]);
  await fakeBrowser.storage.managed.remove('trust');
  await refreshManaged([]);
  expect((await readManaged()).isManaged).toBe(false);
});

describe('when the browser does not give it', () => {
  beforeEach(async () => {
    await fakeBrowser.storage.managed.set({ trust: 'las' });
    await refreshManaged([]);
  });

  it('Firefox’s way of saying "not managed" is normal', async () => {
    vi.spyOn(fakeBrowser.storage.managed, 'get').mockRejectedValue(
      new Error('Managed storage manifest not found'),
    );
    await refreshManaged([]);
    expect((await readManaged()).isManaged).toBe(false);
    expect(console.warn).not.toHaveBeenCalled();
  });

  it('any other failure leaves what was kept', async () => {
    vi.spyOn(fakeBrowser.storage.managed, 'get').mockRejectedValue(new Error('The disk is on fire'));
    await refreshManaged([]);
    expect((await readManaged()).managed).toEqual({ trust: 'las' });
  });
});

describe('a pack', () => {
  const good = madeUpPack('mine');
  beforeEach(async () => {
    await fakeBrowser.storage.managed.set({ pack: JSON.stringify(good) });
    await refreshManaged([]);
  });

  it('stays when a bad one comes, and the fault is told', async () => {
    await fakeBrowser.storage.managed.set({ pack: '{"id":' });
    await refreshManaged([]);
    const { managed, problems } = await readManaged();
    expect(managed.pack).toEqual(good);
    expect(problems).toEqual([expect.objectContaining({ field: 'pack', code: 'not-json' })]);
  });

  it('goes when IT takes it away', async () => {
    await fakeBrowser.storage.managed.remove('pack');
    await refreshManaged([]);
    expect((await readManaged()).managed.pack).toBeUndefined();
  });
});

describe('changes to a pack', () => {
  const good = { trust: 'mine', review: '2027-03' };
  const builtIn = [madeUpPack('mine')];
  beforeEach(async () => {
    await fakeBrowser.storage.managed.set({ packChanges: JSON.stringify(good) });
    await refreshManaged(builtIn);
  });

  it.each([
    ['not JSON', '{"trust":', 1],
    ['a mistyped key', '{"trust": "mine", "revew": null}', 1],
    ['a section that the pack does not have', '{"trust": "mine", "sections": {"9": {"off": true}}}', 0],
  ])('stay when bad ones come: %s', async (_, packChanges, problems) => {
    await fakeBrowser.storage.managed.set({ packChanges });
    await refreshManaged(builtIn);
    const stored = await readManaged();
    expect(stored.goodChanges).toEqual(good);
    // What only the pack can tell is told where the two meet.
    expect(stored.problems).toHaveLength(problems);
  });

  it('go when IT takes them away, and do not come back with bad ones', async () => {
    await fakeBrowser.storage.managed.remove('packChanges');
    await refreshManaged(builtIn);
    expect((await readManaged()).goodChanges).toBeUndefined();
    await fakeBrowser.storage.managed.set({ packChanges: '{' });
    await refreshManaged(builtIn);
    expect((await readManaged()).goodChanges).toBeUndefined();
  });
});

it('starts afresh when what was stored cannot be read', async () => {
  await fakeBrowser.storage.local.set({ managed: 'something older' });
  expect(await readManaged()).toEqual({ managed: {}, problems: [], isManaged: false });
});
