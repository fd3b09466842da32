// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import type { Overview } from '../../src/messages/protocol';
import { siteIds } from '../../src/model/draft';
import { defaultSettings, type Settings } from '../../src/model/settings';
import {
  type ChoiceCallbacks,
  historyPart,
  messagesPart,
  pausePart,
  sitesPart,
} from '../../src/pages/choices-part';
import { employerLines } from '../../src/pages/employer-part';
import { problemsPart } from '../../src/pages/problems-part';
import { trustPart } from '../../src/pages/trust-part';
import { packLine } from '../support/pack-line';

const TRUST = 'Test Trust';
const free = {
  organisation: TRUST,
  policyUrl: null,
  choosesTrust: false,
  allowsPause: true,
  allowsMessages: true,
  allowsHistory: true,
  sitesOff: [],
};
type It = NonNullable<Overview['managed']>;

function overview(it: Partial<It>, settings: Partial<Settings> = {}): Overview {
  return {
    state: {
      settings: { ...defaultSettings, trust: 'las', ...settings },
      pack: packLine,
      paused: false,
    },
    pause: 'no',
    trusts: [{ id: 'las', trust: 'London Ambulance Service NHS Trust', shortName: 'LAS' }],
    contacts: [],
    handles: [],
    choices: { sitesOff: [], history: true, ownWords: [] },
    managed: { ...free, ...it },
    problems: [],
  };
}

const nothing = () => undefined;
const callbacks: ChoiceCallbacks = {
  setMessages: nothing,
  setPause: nothing,
  setSitesOff: nothing,
  setHistory: nothing,
  setOwnWords: nothing,
  deleteHistory: nothing,
};

/** What can still be changed in a part: the ids of its controls that are not disabled. */
function open(part: HTMLElement): string[] {
  return [...part.querySelectorAll<HTMLInputElement | HTMLButtonElement>('input, button')]
    .filter((control) => !control.disabled)
    .map(({ id }) => id);
}

describe('what IT has locked is shown locked, by its name', () => {
  const facebookOff = { sitesOff: ['facebook' as const] };
  it.each<[string, Partial<It>, (all: Overview) => HTMLElement, string[], string[]]>([
    ['the trust', { choosesTrust: true }, (all) => trustPart(all, nothing), ['trust-las', 'trust-save'], []],
    ['private messages', { allowsMessages: false }, (all) => messagesPart(all, callbacks), ['messages'], []],
    [
      'the history, which can still be deleted',
      { allowsHistory: false },
      (all) => historyPart(all, [], callbacks),
      ['history', 'history-delete'],
      ['history-delete'],
    ],
    [
      'pausing',
      { allowsPause: false },
      (all) => pausePart('x', all, callbacks),
      ['pause-until-restart', 'pause-always'],
      [],
    ],
    [
      'a site that is off',
      facebookOff,
      (all) => pausePart('facebook', all, callbacks),
      ['pause-until-restart', 'pause-always'],
      [],
    ],
    [
      'a site that is off, among the others',
      facebookOff,
      (all) => sitesPart(siteIds, all, callbacks),
      siteIds.map((site) => `site-off-${site}`),
      siteIds.filter((site) => site !== 'facebook').map((site) => `site-off-${site}`),
    ],
    [
      'every site, where nothing may be paused',
      { allowsPause: false },
      (all) => sitesPart(siteIds, all, callbacks),
      siteIds.map((site) => `site-off-${site}`),
      [],
    ],
  ])('%s', (_, it, part, before, after) => {
    const unlocked = part(overview({}));
    expect(open(unlocked)).toEqual(before);
    expect(unlocked.textContent).not.toContain(TRUST);
    const locked = part(overview(it));
    expect(open(locked)).toEqual(after);
    expect(locked.textContent).toContain(TRUST);
  });

  it('a history that is forbidden is shown off, whatever was chosen', () => {
    const box = historyPart(overview({ allowsHistory: false }), [], callbacks).querySelector('input');
    expect(box?.checked).toBe(false);
  });
});

describe('what the employer set is said', () => {
  it.each<[Partial<It>, Partial<Settings>, string]>([
    [{ choosesTrust: true }, {}, 'your trust is chosen for you'],
    [{ sitesOff: ['x'] }, {}, 'not read: X'],
    [{ sectionsOff: ['5.11'] }, {}, 'drafts are not checked against section 5.11'],
    [{ sectionsOff: ['5.11', '5.12'] }, {}, 'sections 5.11, 5.12'],
    [{}, { mode: 'quiet', holdAt: 'never' }, 'nothing is shown on the pages themselves'],
    [{}, { mode: 'tips', holdAt: 'never' }, 'the Post button is never held'],
    [{}, { holdAt: 'caution' }, 'also held once'],
    [{ sectionsChanged: [{ ref: '5.11', severity: 'note' }] }, {}, 'how seriously some things are taken'],
    [{}, { severity: { profanity: 'note' } }, 'how seriously some things are taken'],
  ])('%o %o', (it, settings, words) => {
    expect(employerLines(overview({})).textContent).not.toContain(words);
    expect(employerLines(overview(it, settings)).textContent).toContain(words);
  });
});

describe('faults', () => {
  it('are told one by one', () => {
    const part = problemsPart([
      { field: 'mode', code: 'not-one-of', expected: 'quiet, tips, full', more: 0 },
      { field: 'pack', code: 'bad-content', at: 'id', line: 2, said: 'is empty', more: 0 },
    ]);
    expect([...(part?.querySelectorAll('li') ?? [])].map((line) => line.textContent)).toEqual([
      expect.stringContaining('“mode” should be one of'),
      expect.stringContaining('id (line 2 of it) is empty'),
    ]);
  });

  it('take no room when there are none', () => expect(problemsPart([])).toBeUndefined());
});
