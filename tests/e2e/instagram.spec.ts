import path from 'node:path';
import { ui } from '../../src/words/en-GB';
import { CLEAN, RISKY } from '../support/drafts';
import { expect, test } from '../support/e2e';
import { expectedOf } from '../support/expected';
import { readModel, readPosted, untilPosted } from '../support/posted';
import type { SurfaceUnderTest } from '../support/surface';
import { instagramSurfaces, openCaption } from '../support/surfaces/instagram';
import {
  isAnythingOpen,
  readOurs,
  readUnderlined,
  untilHeld,
  untilMark,
  untilUnderlined,
} from '../support/ui';

const ICON = path.resolve(import.meta.dirname, '../../public/icon');

test.describe('a caption', () => {
  test('has the right words underlined, after emoji, a hashtag and a name that was picked', async ({
    tab,
  }) => {
    await openCaption(tab);
    await tab.type('🚑👩🏽‍🚒 #nights @an');
    await tab.until('the picker', () => document.querySelector('[role="listbox"]'), undefined);
    await tab.press('Enter');
    await tab.type(`\nשלום ${RISKY}`);
    const text = `🚑👩🏽‍🚒 #nights @ana_t \nשלום ${RISKY}`;
    const expected = expectedOf(text, {
      site: 'instagram',
      surface: 'caption',
      author: { handle: '@sam_road' },
      attachments: [{ kind: 'image' }],
    });
    await untilUnderlined(tab, expected.underlined);
    expect(await readModel(tab)).toEqual([text]);
    expect(await readPosted(tab)).toEqual([]);
  });

  test('is about a picture, which was not looked at', async ({ tab }) => {
    await openCaption(tab);
    await tab.type(CLEAN);
    await untilMark(tab, 'clean', ui.pictureNotSeen());
  });

  test('takes the descriptions of its pictures', async ({ tab }) => {
    // Without a description the picture is a note under WMAS; with one it is not.
    await openCaption(tab, '/', [path.join(ICON, '128.png'), path.join(ICON, '48.png')]);
    await tab.click('[role="dialog"] .section [role="button"]');
    for (const line of [1, 2]) {
      await tab.click(`[role="dialog"] .alt:nth-of-type(${line + 1}) input`);
      await tab.type('A red van by the sea');
    }
    await tab.click('[role="dialog"] [data-lexical-editor="true"]');
    await tab.type(CLEAN);
    await untilMark(tab, 'clean');
    expect(await readModel(tab)).toEqual([CLEAN]);
  });

  test('survives that its step is left and built anew', async ({ tab }) => {
    const surface = instagramSurfaces[0] as SurfaceUnderTest;
    await surface.open(tab);
    await tab.type(RISKY);
    await untilMark(tab, 'things');
    await surface.remount?.(tab);
    await untilMark(tab, 'things');
    expect(await readUnderlined(tab)).toContain('999 000 0018');
    await surface.submits[0]?.press(tab);
    await untilHeld(tab);
  });

  test('whose Share is a sign is read, and the mark says that it is not held', async ({ tab }) => {
    await openCaption(tab, '/?missing=share');
    await tab.type(CLEAN);
    await untilMark(tab, 'clean', ui.cannotHold());
  });

  test('undo and the next key are the editor’s own', async ({ tab }) => {
    await openCaption(tab);
    await tab.type(RISKY);
    await untilMark(tab, 'things');
    await tab.press('Control+z');
    await tab.until(
      'something undone',
      (text) => (window as unknown as { model(): string[] }).model()[0] !== text,
      RISKY,
    );
    await tab.press('Control+a');
    await tab.type(CLEAN);
    await untilMark(tab, 'clean');
    expect(await readModel(tab)).toEqual([CLEAN]);
  });
});

test('Enter that picks a name in a comment is the picker’s', async ({ tab }) => {
  await tab.goto('https://www.instagram.com/p/101/?comment=editable');
  await tab.click('form.comment [contenteditable="true"]');
  await tab.type(`${RISKY} @an`);
  await tab.until('the picker', () => document.querySelector('[role="listbox"]'), undefined);
  await untilMark(tab, 'things');
  await tab.press('Enter');
  await tab.until('the picker gone', () => !document.querySelector('[role="listbox"]'), undefined);
  expect(await readModel(tab)).toEqual([`${RISKY} @ana_t `]);
  expect(await isAnythingOpen(tab)).toBe(false);
});

test('two comments on one page are two drafts', async ({ tab }) => {
  await tab.goto('https://www.instagram.com/');
  await tab.click('article:nth-of-type(1) form.comment textarea');
  await tab.type(RISKY);
  await untilMark(tab, 'things');
  await tab.click('article:nth-of-type(2) form.comment textarea');
  await tab.type(CLEAN);
  await untilMark(tab, 'clean');
  await tab.press('Enter');
  expect(await untilPosted(tab, 1)).toEqual([CLEAN]);
  expect(await isAnythingOpen(tab)).toBe(false);
  expect(await readModel(tab)).toEqual([RISKY]);
});

test('a message is left alone until the person turns them on', async ({ tab }) => {
  await tab.goto('https://www.instagram.com/direct/t/1/');
  await tab.click('.chat [data-lexical-editor="true"]');
  await tab.type(RISKY);
  await tab.press('Enter');
  expect(await untilPosted(tab, 1)).toEqual([RISKY]);
  expect(await readOurs(tab, '.mark')).toEqual([]);
});

test('the profile is never read', async ({ tab }) => {
  await tab.goto('https://www.instagram.com/accounts/edit/');
  await tab.click('#pepBio');
  await tab.type(RISKY);
  await tab.goto('https://www.instagram.com/p/101/');
  await tab.click('form.comment textarea');
  await tab.type(CLEAN);
  await untilMark(tab, 'clean');
});
