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
import { choose, isAnythingOpen, readOurs, untilHeld, untilMark, untilUnderlined } from '../support/ui';

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

/** A plain one on every site by default, the rest on one each: the page and what reads it are the same. */
const editors: [editor: string, first: readonly SiteId[]][] = [
  ['plain', hosts],
  ['textarea', ['facebook']],
  ['prosemirror', ['x']],
  ['slate', ['facebook']],
  ['ckeditor', ['linkedin']],
  ['quill', ['instagram']],
  ['shadow', ['linkedin']],
];

for (const [index, [editor, first]] of editors.entries()) {
  test.describe(`an editor that nobody prepared for: ${editor}`, () => {
    for (const host of hosts) {
      test(`on ${host} it is read and underlined, typing is unharmed, and Post is held`, {
        tag: unless(first.includes(host)),
      }, async ({ tab }) => {
        await open(tab, host, `editor=${editor}`);
        await tab.type(`${MIXED}${RISKY}`);
        const text = `${MIXED}${RISKY}`;
        const expected = expectedOn(host, text);
        // Over a textarea words are drawn once, whichever of two warnings they belong to.
        const drawn = editor === 'textarea' ? outermost(expected.underlined) : expected.underlined;
        await untilUnderlined(tab, drawn);
        expect(await readModel(tab)).toEqual([text]);
        if (editor === 'textarea') expect(await mirrored(tab)).toEqual(inOrder(drawn));
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

      test(`on ${host} a clean draft goes out untouched, and the next one is read`, {
        tag: unless(index === 0 && host === 'x'),
      }, async ({ tab }) => {
        await open(tab, host, `editor=${editor}`);
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
        test(`on ${host} beside ${what}: read, and the mark says that Post can't be held`, {
          tag: unless(index === 0 && host === 'x'),
        }, async ({ tab }) => {
          await open(tab, host, `editor=${editor}&button=${button}`);
          await tab.type(RISKY);
          await untilMark(tab, 'things', ui.cannotHold());
          expect(await readModel(tab)).toEqual([RISKY]);
          await clickOn(tab, 'the button', post);
          expect(await untilPosted(tab, 1)).toEqual([RISKY]);
          expect(await isAnythingOpen(tab)).toBe(false);
        });
      }
    }
  });
}

for (const host of hosts)
  for (const [button, what] of [
    ['welsh', 'a word in Welsh'],
    ['polish', 'a word in Polish'],
    ['urdu', 'a word in Urdu'],
    ['bengali', 'a word in Bengali'],
    ['off', 'a word that is not known, off while the box is empty'],
    ['form', "a word that is not known, and submits the box's form"],
  ] as const) {
    test(`on ${host} Post is held by ${what}`, { tag: unless(host === 'x') }, async ({ tab }) => {
      await open(tab, host, `editor=prosemirror&button=${button}`);
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

/** What `npm test` leaves to `npm run e2e -- --all`: the same code in further places. */
function unless(isFirst: boolean): string[] {
  return isFirst ? [] : ['@all'];
}

async function open(tab: Tab, host: SiteId, query: string): Promise<void> {
  await tab.goto(`https://${HOSTS[host]}/other-editors?${query}`);
  await clickOn(tab, 'the box', box);
  await untilCaretIn(tab, 'the box', box);
}

/** The words that the mirror of a textarea underlines. */
/** Words that are no part of others. */
function outermost(words: readonly string[]): string[] {
  return words.filter((one) => !words.some((other) => other !== one && other.includes(one)));
}

async function mirrored(tab: Tab): Promise<string[]> {
  return inOrder((await readOurs(tab, '.mirror .marked')).map(({ text }) => text));
}
