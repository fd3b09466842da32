import { ui } from '../../src/words/en-GB';
import { CLEAN, NUMBER, PICTURE, RISKY } from '../support/drafts';
import { expect, test } from '../support/e2e';
import { clickOn, moveBack, untilCaretIn } from '../support/found';
import { type Lab, PATIENCE, type Tab } from '../support/lab';
import { askWorker } from '../support/messages';
import { readModel, readPosted, untilPosted } from '../support/posted';
import type { SurfaceUnderTest } from '../support/surface';
import { surfaces } from '../support/surfaces/index';
import {
  choose,
  findAndPressOurs,
  isAnythingOpen,
  pressOurs,
  readOurs,
  untilGone,
  untilHeld,
  untilMark,
  untilNothingUnderlined,
  untilOurs,
  untilUnderlined,
} from '../support/ui';

/** The same as *Suggest wording* puts it; the caret stands behind the last word that was changed. */
const REWORDED = 'Took the patient home again, all well now.';
const CARET_BEHIND = 'Took the patient home again,';
const MIXED = 'שלום 👩🏽‍🚒🚑 ';

for (const surface of surfaces) {
  const { box, posted = (typed) => typed } = surface;
  const isFirstOfSite = surface === surfaces.find(({ site }) => site === surface.site);
  /** What `npm test` leaves to `npm run e2e -- --all`: the same code on further boxes of a site. */
  const further = isFirstOfSite ? [] : ['@all'];
  test.describe(`${surface.site} · ${surface.name}`, () => {
    test('warns while typing, byte for byte, clears, and lets a clean draft through untouched', {
      tag: further,
    }, async ({ lab, tab }) => {
      await open(lab, tab, surface);
      // Where a name stands first, taking out letter by letter what is one sign would reach into it.
      const typed = surface.posted ? RISKY : `${MIXED}${RISKY}`;
      await tab.type(typed);
      await untilUnderlined(tab, NUMBER);
      await untilMark(tab, 'things');
      expect(await isAnythingOpen(tab)).toBe(false);
      expect(await readModel(tab)).toContain(posted(typed));
      await replaceAll(tab, surface, typed, CLEAN);
      await untilMark(tab, 'clean', ui.markClean());
      await untilNothingUnderlined(tab);
      expect(await isAnythingOpen(tab)).toBe(false);
      expect(await readModel(tab)).toContain(posted(CLEAN));
      await surface.submits[0]?.press(tab);
      expect((await untilPosted(tab, 1)).filter(Boolean)).toEqual([posted(CLEAN)]);
      expect(await isAnythingOpen(tab)).toBe(false);
    });

    for (const [index, { name, press, replays = true }] of surface.submits.entries()) {
      const tag = index > 0 ? ['@all'] : surface === surfaces[0] ? [] : ['@all-firefox'];
      test(`is held by ${name}: Edit returns, Post anyway posts once`, { tag }, async ({ lab, tab }) => {
        await open(lab, tab, surface);
        await tab.type(RISKY);
        await untilMark(tab, 'things');
        await moveBack(tab, box, 5);
        await press(tab);
        expect(await untilHeld(tab)).toContain(ui.holdTitle());
        await choose(tab, 'edit');
        await untilCaretIn(tab, 'the box', box);
        await tab.type('very ');
        const edited = posted(`${RISKY.slice(0, -5)}very ${RISKY.slice(-5)}`);
        expect(await readModel(tab)).toContain(edited);
        expect(await readPosted(tab)).toEqual([]);

        await untilMark(tab, 'things');
        await press(tab);
        await untilHeld(tab);
        await choose(tab, 'post');
        if (!replays) {
          await untilMark(
            tab,
            'unchecked',
            ui.notices[surface.control ? 'press-by-hand' : 'press-enter'].mark,
          );
          await untilCaretIn(tab, 'the box', box);
          await press(tab);
        }
        expect((await untilPosted(tab, 1)).filter(Boolean)).toEqual([edited]);
        expect(await isAnythingOpen(tab)).toBe(false);
      });
    }

    test('suggested wording goes in with one click and out with one Ctrl+Z', { tag: further }, async ({
      lab,
      tab,
    }) => {
      await open(lab, tab, surface);
      await tab.type(RISKY);
      await untilUnderlined(tab, NUMBER);
      await untilMark(tab, 'things');
      await pressOurs(tab, '.mark');
      await putInWording(tab);
      await untilModel(tab, posted(REWORDED));
      await untilOurs(tab, '.card .put-in', ui.wordingPut({ count: 1 }));
      await untilNothingUnderlined(tab);

      await tab.press('Control+z');
      await untilModel(tab, posted(RISKY));
      await untilUnderlined(tab, NUMBER);
      await untilMark(tab, 'things');
      if (!isFirstOfSite) return;

      // Once a site: what is typed next stands behind the new words, and is posted with them.
      await putInWording(tab);
      await untilOurs(tab, '.card .put-in');
      await untilCaretIn(tab, 'the box', box);
      await tab.type(' 🙂');
      const text = posted(`${CARET_BEHIND} 🙂${REWORDED.slice(CARET_BEHIND.length)}`);
      await untilModel(tab, text);
      // Read whole; where a picture is attached, talk of a patient may still be a caution.
      await untilOurs(tab, '.mark[aria-busy="false"]');
      await surface.submits[0]?.press(tab);
      expect((await untilPosted(tab, 1)).filter(Boolean)).toEqual([text]);
    });

    const { remount, attach, detach, second } = surface;
    if (remount) {
      test('survives a box that the site rebuilds', { tag: further }, async ({ lab, tab }) => {
        await open(lab, tab, surface);
        await tab.type(RISKY);
        await untilUnderlined(tab, NUMBER);
        await remount(tab);
        await clickOn(tab, 'the box', box);
        await untilUnderlined(tab, NUMBER);
        await surface.submits[0]?.press(tab);
        await untilHeld(tab);
        await choose(tab, 'post');
        await untilPosted(tab, 1);
      });
    }

    if (attach && detach) {
      test('an attached picture is seen, and so is its removal', { tag: ['@all-firefox'] }, async ({
        lab,
        tab,
      }) => {
        await open(lab, tab, surface);
        await tab.type(CLEAN);
        await untilMark(tab, 'clean', ui.markClean());
        await attach(tab, PICTURE);
        await untilMark(tab, 'clean', ui.pictureNotSeen());
        await detach(tab);
        await untilGone(tab, '.mark', ui.pictureNotSeen());
      });
    }

    if (second) {
      test('two boxes at once keep their own words', { tag: ['@all-firefox'] }, async ({ lab, tab }) => {
        await open(lab, tab, surface);
        await tab.type(RISKY);
        await untilUnderlined(tab, NUMBER);
        await second.open(tab);
        await tab.type(CLEAN);
        await untilMark(tab, 'clean', ui.markClean());
        expect(await readModel(tab)).toEqual(expect.arrayContaining([posted(RISKY), CLEAN]));
      });
    }
  });
}

async function open(lab: Lab, tab: Tab, surface: SurfaceUnderTest): Promise<void> {
  // Messages are read only once the person has turned them on.
  if (surface.surface === 'message') {
    expect(await askWorker(lab, 'set-choice', { messages: true })).toMatchObject({ ok: true });
  }
  await surface.open(tab);
  // A caption has its picture from the start, and an answer its name: those are drafts already, with nothing to look at.
  const isDraft = surface.surface === 'caption' || surface.posted !== undefined;
  expect(await readOurs(tab, isDraft ? '.mark[data-look="things"]' : '.mark')).toEqual([]);
}

/** With the card open: asks for a wording of the patient's name and number, and puts it in. */
async function putInWording(tab: Tab): Promise<void> {
  await findAndPressOurs(tab, '.card [data-key="suggest patient-identity"]');
  await untilOurs(tab, '.card .wording[data-phase="offered"]', 'the patient home again');
  await findAndPressOurs(tab, '.card [data-key="put patient-identity"]');
}

/** Waits until one of the site's own editors holds exactly this. */
async function untilModel(tab: Tab, text: string): Promise<void> {
  await expect(async () => expect(await readModel(tab)).toContain(text)).toPass({ timeout: PATIENCE });
}

/** Takes out what was typed and types something else; what the site put there itself stays. */
async function replaceAll(tab: Tab, surface: SurfaceUnderTest, typed: string, next: string): Promise<void> {
  if (surface.posted) for (let back = 0; back < typed.length; back += 1) await tab.press('Backspace');
  else await tab.press('Control+a');
  await tab.type(next);
}
