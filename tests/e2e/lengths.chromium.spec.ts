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
/** Of several kinds, as long posts are: one sentence said 300 times reads like nothing that people write. */
const FILLER = [
  'Tea 👩🏽‍🚒 for everyone שלום and a good long walk by the river. ',
  'The beans are in and the shed is painted green at last. ',
  'My sister rang about the caravan and we laughed for an hour 🚐. ',
  'Two goals down at half time and still they sang. ',
  'Swimming on Tuesday, choir on Thursday, chips on Friday. ',
  'The dog found a glove and would not give it back 🧤. ',
  'New tyres for the bike, new bell as well. ',
  'Rain all morning, then a rainbow over the allotments 🌈. ',
  'Our street party raised enough for three new benches. ',
  'Learning the ukulele, badly, and enjoying every minute. ',
].join('');

for (const [site, name, length] of longest) {
  test(`${site}: a draft of ${length} characters is read to its end, and held`, async ({
    chromiumLab,
    tab,
  }) => {
    const surface = surfaces.find((one) => one.site === site && one.name === name) as SurfaceUnderTest;
    await surface.open(tab);
    const room = length - RISKY.length;
    const text = `${FILLER.repeat(Math.floor(room / FILLER.length)).padEnd(room, 'And tea. ')}${RISKY}`;
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
