import { NUMBER, RISKY } from '../support/drafts';
import { expect, test } from '../support/e2e';
import { readModel, readPosted } from '../support/posted';
import type { SurfaceUnderTest } from '../support/surface';
import { surfaces } from '../support/surfaces';
import { choose, untilHeld, untilMark, untilUnderlined } from '../support/ui';

/** The longest text each site takes, in UTF-16 code units. */
const longest: [site: string, name: string, length: number][] = [
  ['x', 'post in a modal', 25_000],
  ['facebook', 'post in a dialog', 63_206],
  ['linkedin', 'post, Tiptap in a native dialog', 3_000],
  ['instagram', 'caption, Lexical', 2_200],
];
const FILLER = 'Tea 👩🏽‍🚒 for everyone שלום and a good long walk by the river 🚑. ';

for (const [site, name, length] of longest) {
  test(`${site}: a draft of ${length} characters is read to its end, and held`, async ({
    chromiumLab,
    tab,
  }) => {
    const surface = surfaces.find((one) => one.site === site && one.name === name) as SurfaceUnderTest;
    await surface.open(tab);
    const room = length - RISKY.length;
    const text = `${FILLER.repeat(Math.floor(room / FILLER.length)).padEnd(room, '.')}${RISKY}`;
    expect(text).toHaveLength(length);
    await chromiumLab.pageOf(tab).keyboard.insertText(text);
    await untilUnderlined(tab, NUMBER);
    await untilMark(tab, 'things');
    expect(await readModel(tab)).toContain(text);
    await tab.type('!');
    expect(await readModel(tab)).toContain(`${text}!`);
    await surface.submits[0]?.press(tab);
    await untilHeld(tab);
    expect(await readPosted(tab)).toEqual([]);
    await choose(tab, 'edit');
  });
}
