import type { SiteId } from '../../src/model/draft';
import { sites } from '../../src/sites/index';
import { ui } from '../../src/words/en-GB';
import { CLEAN, RISKY } from '../support/drafts';
import { expect, test } from '../support/e2e';
import { expectedOf, inOrder } from '../support/expected';
import { clickOn, untilCaretIn } from '../support/found';
import type { Tab } from '../support/lab';
import { readModel, readPosted, untilPosted } from '../support/posted';
import type { Finder } from '../support/surface';
import {
  choose,
  isAnythingOpen,
  readOurs,
  readUnderlined,
  untilHeld,
  untilMark,
  untilUnderlined,
} from '../support/ui';

const MIXED = '🚑👩🏽‍🚒 שלום\nand then ';
const HOSTS: Record<SiteId, string> = {
  x: 'x.com',
  facebook: 'www.facebook.com',
  linkedin: 'www.linkedin.com',
  instagram: 'www.instagram.com',
};
/** The sites whose adapters are there; the page is the same on each. */
const hosts = sites.map(({ id }) => id);

const box: Finder = () => {
  const root = document.querySelector('.host')?.shadowRoot ?? document;
  return root.querySelector('.ql-editor, [contenteditable="true"]:not(.ql-clipboard), textarea');
};
const post: Finder = () =>
  (document.querySelector('.host')?.shadowRoot ?? document).querySelector('button.post');

/** A plain one on every site; the rest on one each, since the page and what reads it are the same. */
const editors: [editor: string, on: readonly SiteId[]][] = [
  ['plain', hosts],
  ['textarea', ['facebook']],
  ['prosemirror', ['x']],
  ['quill', ['instagram']],
  ['shadow', ['linkedin']],
];

for (const [index, [editor, on]] of editors.entries()) {
  /** What `npm test` leaves to `npm run e2e -- --all`: the same code in further editors. */
  const tag = index === 0 ? [] : ['@all'];
  test.describe(`an editor that nobody prepared for: ${editor}`, () => {
    for (const host of on) {
      test(`on ${host} it is read and underlined, typing is unharmed, and Post is held`, async ({ tab }) => {
        await open(tab, host, `editor=${editor}`);
        await tab.type(`${MIXED}${RISKY}`);
        await untilUnderlined(tab, '999 000 0018');
        const text = `${MIXED}${RISKY}`;
        expect(await readModel(tab)).toEqual([text]);
        const expected = expectedOn(host, text);
        if (editor === 'textarea') expect(await mirrored(tab)).toEqual(inOrder(expected.underlined));
        else expect(inOrder(await readUnderlined(tab))).toEqual(inOrder(expected.underlined));
        await clickOn(tab, 'Publish', post);
        await untilHeld(tab);
        await choose(tab, 'edit');
        await untilCaretIn(tab, 'the box', box);
        await tab.type(' Bye');
        expect(await readModel(tab)).toEqual([`${text} Bye`]);
        expect(await readPosted(tab)).toEqual([]);
        await untilMark(tab, 'things');
        await clickOn(tab, 'Publish', post);
        await untilHeld(tab);
        await choose(tab, 'post');
        expect(await untilPosted(tab, 1)).toEqual([`${text} Bye`]);
        expect(await isAnythingOpen(tab)).toBe(false);
      });
    }

    test('a clean draft goes out untouched, and the next one is read', { tag }, async ({ tab }) => {
      await open(tab, 'x', `editor=${editor}`);
      await tab.type(CLEAN);
      await untilMark(tab, 'clean', ui.markClean());
      expect((await readOurs(tab, '.mark'))[0]?.text).not.toContain(ui.cannotHold());
      await clickOn(tab, 'Publish', post);
      expect(await untilPosted(tab, 1)).toEqual([CLEAN]);
      await clickOn(tab, 'the box', box);
      await tab.type(RISKY);
      await untilMark(tab, 'things');
    });

    for (const [button, what] of [
      ['word', 'a word that is not known'],
      ['sign', 'a sign'],
    ] as const) {
      test(`beside ${what}: read, and the mark says that Post can't be held`, { tag }, async ({ tab }) => {
        await open(tab, 'x', `editor=${editor}&button=${button}`);
        await tab.type(RISKY);
        await untilMark(tab, 'things', ui.cannotHold());
        await clickOn(tab, 'the button', post);
        expect(await untilPosted(tab, 1)).toEqual([RISKY]);
        expect(await isAnythingOpen(tab)).toBe(false);
      });
    }
  });
}

for (const [button, what] of [
  ['welsh', 'a word in Welsh'],
  ['off', 'a word that is not known, off while the box is empty'],
  ['form', "a word that is not known, and submits the box's form"],
] as const) {
  test(`Post is held by ${what}`, async ({ tab }) => {
    await open(tab, 'x', `editor=prosemirror&button=${button}`);
    await tab.type(RISKY);
    await untilMark(tab, 'things');
    expect((await readOurs(tab, '.mark'))[0]?.text).not.toContain(ui.cannotHold());
    await clickOn(tab, 'the button', post);
    await untilHeld(tab);
    await choose(tab, 'post');
    expect(await untilPosted(tab, 1)).toEqual([RISKY]);
  });
}

test('what may be a message is left alone until the person turns them on', async ({ tab }) => {
  await open(tab, 'x', 'editor=plain&surface=message');
  await tab.type(RISKY);
  await clickOn(tab, 'Publish', post);
  expect(await untilPosted(tab, 1)).toEqual([RISKY]);
  expect(await readOurs(tab, '.mark')).toEqual([]);
});

for (const [editor, place] of [
  ['closed', '.host'],
  ['canvas', 'canvas'],
] as const) {
  test(`what even this can't read is said not to be checked: ${editor}`, async ({ tab }) => {
    await tab.goto(`https://${HOSTS.x}/other-editors?editor=${editor}`);
    await tab.click(place);
    await tab.type(RISKY);
    await untilMark(tab, 'unchecked', ui.markUnchecked({ reason: 'unknown-box' }));
    expect(await readModel(tab)).toEqual([RISKY]);
  });
}

const known = new Map<SiteId, ReturnType<typeof expectedOf>>();

/** What the headless check says of the one risky text; asked once a site. */
function expectedOn(site: SiteId, text: string): ReturnType<typeof expectedOf> {
  const expected = known.get(site) ?? expectedOf(text, { site, surface: 'post' });
  known.set(site, expected);
  return expected;
}

async function open(tab: Tab, host: SiteId, query: string): Promise<void> {
  await tab.goto(`https://${HOSTS[host]}/other-editors?${query}`);
  await clickOn(tab, 'the box', box);
  await untilCaretIn(tab, 'the box', box);
}

/** The words that the mirror of a textarea underlines. */
async function mirrored(tab: Tab): Promise<string[]> {
  return inOrder((await readOurs(tab, '.mirror .marked')).map(({ text }) => text));
}
