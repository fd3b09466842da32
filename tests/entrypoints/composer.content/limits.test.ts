// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { limitsOf } from '../../../entrypoints/composer.content/limits';
import { WorkerLink } from '../../../entrypoints/composer.content/worker-link';
import type { PageState } from '../../../src/messages/protocol';
import { defaultSettings, type Settings } from '../../../src/model/settings';
import { sites } from '../../../src/sites/index';
import type { Composer } from '../../../src/sites/site';
import { packLine as pack } from '../../support/pack-line';

function limitsWith(settings: Partial<Settings>, state: Partial<PageState> = {}) {
  const module = sites.find(({ id }) => id === 'x');
  if (!module) throw new Error('X is not in the list');
  const link = new WorkerLink('x', () => undefined, new AbortController().signal);
  link.state = { settings: { ...defaultSettings, trust: 'las', ...settings }, pack, paused: false, ...state };
  return limitsOf(module.adapter().site, link);
}

const composer = (surface: Composer['surface']): Composer => ({
  box: document.createElement('div'),
  scope: document.body,
  surface,
});

describe('IT’s roll-out modes, as the page obeys them', () => {
  it.each<[Settings['mode'], Settings['holdAt'], Settings['holdAt'], boolean]>([
    ['full', 'serious', 'serious', false],
    ['full', 'caution', 'caution', false],
    ['full', 'never', 'never', false],
    ['tips', 'serious', 'never', false], // underlines and cards, no hold, whatever `holdAt` says
    ['tips', 'caution', 'never', false],
    ['quiet', 'serious', 'never', true], // badge and popup only
    ['quiet', 'caution', 'never', true],
  ])('%s with holdAt %s holds at %s; quiet: %s', (mode, holdAt, held, quiet) => {
    const limits = limitsWith({ mode, holdAt });
    expect([limits.holdAt(), limits.isQuiet()]).toEqual([held, quiet]);
    expect(limits.mayRead(composer('post'))).toBe(true);
  });

  it('does not read a site that is off', () => {
    expect(limitsWith({ sitesOff: ['x'] }).mayRead(composer('post'))).toBe(false);
    expect(limitsWith({ sitesOff: ['facebook'] }).mayRead(composer('post'))).toBe(true);
    expect(limitsWith({}, { paused: true }).isOff()).toBe(true);
  });

  it('reads private messages only once that is on', () => {
    expect(limitsWith({}).mayRead(composer('message'))).toBe(false);
    expect(limitsWith({ messages: true }).mayRead(composer('message'))).toBe(true);
  });
});
