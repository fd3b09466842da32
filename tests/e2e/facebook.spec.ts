import path from 'node:path';
import { ui } from '../../src/words/en-GB';
import { expect, test } from '../support/e2e';
import type { Tab } from '../support/lab';
import { askWorker } from '../support/messages';
import {
  attachInSuite,
  facebookSurfaces,
  nextThenPost,
  openComment,
  openDialog,
  openPost,
  openSuite,
  untilFocused,
} from '../support/surfaces/facebook';
import { choose, isAnythingOpen, readOurs, untilHeld, untilMark, untilUnderlined } from '../support/ui';
import { readModel, readPosted, untilPosted } from '../support/x-page';

/** Serious under every trust: a patient's number and name. */
const RISKY = 'Took Mrs Edith Marlow home again, NHS no 999 000 0018, all well now.';
const CLEAN = 'The kettle is on and the sun is out.';
const PICTURE = path.resolve(import.meta.dirname, '../../public/icon/16.png');
const COMMENT = 'main [role="article"] form [data-lexical-editor]';

test.describe('every place to write in', () => {
  for (const surface of facebookSurfaces) {
    for (const submit of surface.submits) {
      test(`${surface.name}: held by ${submit.name}, and posted when asked to`, async ({ lab, tab }) => {
        if (surface.surface === 'message')
          await askWorker(lab, 'set-choice', { trust: 'wmas', messages: true });
        await surface.open(tab);
        await tab.type(RISKY);
        await untilMark(tab, 'things');
        await untilUnderlined(tab, '999 000 0018');
        await submit.press(tab);
        expect(await untilHeld(tab)).toContain(ui.holdTitle());
        expect(await readPosted(tab)).toEqual([]);
        expect(await readModel(tab)).toContain(RISKY);
        await choose(tab, 'post');
        if (submit.replays === false) {
          await untilMark(tab, 'unchecked', ui.markPressAgain());
          await submit.press(tab);
        }
        expect(await untilPosted(tab, 1)).toEqual([RISKY]);
        expect(await isAnythingOpen(tab)).toBe(false);
      });
    }
  }
});
