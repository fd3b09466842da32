import type { SiteId } from '../../src/model/draft';
import { sites } from '../../src/sites/index';
import { ui } from '../../src/words/en-GB';
import { NUMBER, RISKY } from '../support/drafts';
import { expect, test } from '../support/e2e';
import { type Lab, PATIENCE, type Tab } from '../support/lab';
import { askWorker } from '../support/messages';
import { readModel, readPosted, untilPosted } from '../support/posted';
import { selectorSurfaces } from '../support/selector-surfaces';
import { surfaces } from '../support/surfaces/index';
import { choose, isAnythingOpen, readOurs, untilOurs, untilUnderlined } from '../support/ui';

/** Those that are tried by default, in Chromium: a box and a control of the most used places. */
const FIRST: readonly string[] = [
  ...['x.box', 'x.post', 'facebook.box', 'facebook.commentForm'],
  ...['linkedin.comment', 'linkedin.message', 'instagram.captionBox', 'instagram.heading'],
];

/**
 * Without it Facebook's Next is itself held, so the press on Post behind it, which this makes, has nothing to land on:
 * facebook.spec.ts shows that under "in another language the first button is held".
 */
const NOT_SHOWN = 'facebook.next';

for (const { id, selectors } of sites)
  for (const name of Object.keys(selectors).filter((one) => `${id}.${one}` !== NOT_SHOWN)) {
    const place = selectorSurfaces[id][name];
    const surface = surfaces.find((one) => one.site === id && one.name === place);
    const tag = FIRST.includes(`${id}.${name}`) ? ['@all-firefox'] : ['@all'];
    test(`${id} changes what ${name} finds, in ${place}: nothing fails in silence`, { tag }, async ({
      lab,
      tab,
    }) => {
      if (!surface) throw new Error(`No place to write in is called "${place}".`);
      const { posted = (typed: string) => typed } = surface;
      const text = posted(RISKY);
      const press = async () => surface.submits[0]?.press(tab);
      await takeAway(lab, id, name);
      await surface.open(tab);
      await tab.type(RISKY);
      expect(await readModel(tab)).toContain(text);

      // It is read, or said not to be.
      await untilOurs(tab, '.mark[data-look="things"], .mark[data-look="unchecked"]');
      const [mark] = await readOurs(tab, '.mark');
      const isRead = mark?.data.look === 'things';
      if (isRead) await untilUnderlined(tab, NUMBER);
      const isSaid = !isRead || mark?.text.includes(ui.cannotHold());

      // It is held, or goes out whole and was said not to be held.
      await press();
      await untilHeldOrPosted(tab);
      if (await isAnythingOpen(tab)) {
        expect(await readPosted(tab)).toEqual([]);
        await choose(tab, 'post');
        await untilPostedOrAsked(tab);
        if ((await readPosted(tab)).length === 0) await press();
      } else expect(isSaid, 'said that Post cannot be held here').toBe(true);
      expect((await untilPosted(tab, 1)).filter(Boolean)).toEqual([text]);
    });
  }

/** The selector matches nothing from here on, as on the day that the site renames what it found. */
async function takeAway(lab: Lab, site: SiteId, name: string): Promise<void> {
  expect(await askWorker(lab, 'set-choice', { messages: true })).toMatchObject({ ok: true });
  const values = { siteOverrides: JSON.stringify({ [site]: { [name]: 'renamed-by-the-site' } }) };
  const own = await lab.ownTab();
  await own.evaluate((managed) => chrome.storage.local.set({ managed }), { values });
  await expect(async () => {
    expect(await askWorker(lab, 'wake', { site })).toMatchObject({
      value: { settings: { siteOverrides: { [site]: { [name]: 'renamed-by-the-site' } } } },
    });
  }).toPass({ timeout: PATIENCE });
}

async function untilHeldOrPosted(tab: Tab): Promise<void> {
  await expect(async () => {
    expect((await isAnythingOpen(tab)) || (await readPosted(tab)).length > 0).toBe(true);
  }).toPass({ timeout: PATIENCE });
}

/** After *Post anyway*: posted, or the mark asks the person to press once more. */
async function untilPostedOrAsked(tab: Tab): Promise<void> {
  await expect(async () => {
    const [mark] = await readOurs(tab, '.mark');
    const isAsked = mark?.data.look === 'unchecked';
    expect(isAsked || (await readPosted(tab)).length > 0).toBe(true);
  }).toPass({ timeout: PATIENCE });
}
