import type { CDPSession } from '@playwright/test';
import { expect, test } from '../support/e2e';
import { clickOn, untilCaretIn } from '../support/found';
import type { Tab } from '../support/lab';
import { WITHOUT } from '../support/pages';
import { readModel, readPosted, untilPosted } from '../support/posted';
import type { SubmitPath, SurfaceUnderTest } from '../support/surface';
import { surfaces } from '../support/surfaces';
import { isAnythingOpen } from '../support/ui';

/** `npm run soak` asks for all of it, about an hour; `npm test` for the short run. */
const FULL = process.env.SOAK !== undefined;
const KEYS = FULL ? 5000 : 250;
const SENDS = FULL ? 1000 : 20;
/** Milliseconds between the last key and the send, as quick as people are. */
const SOON = 30;
/** Our own elements and listeners beside a box, whatever is typed: measured, doubled. A leak grows with the keys. */
const OURS = { nodes: 400, listeners: 60 };

/** One box of each editor in which one thing is sent after another. */
const places: [site: string, name: string, submit: string][] = [
  ['x', 'post on the home page', 'Ctrl+Enter'],
  ['facebook', 'comment on the page, which only Enter sends', 'Enter'],
  ['linkedin', 'comment, Tiptap', 'Ctrl+Enter'],
  ['linkedin', 'comment, Quill', 'a click'],
  ['instagram', 'comment, textarea', 'Enter'],
  ['instagram', 'comment, contenteditable', 'Enter'],
];
const WORDS =
  'tea and a quiet night so far 🚑 with the whole crew שלום laughing at the old kettle again '.repeat(4);

for (const [site, name, way] of places) {
  const surface = surfaces.find((one) => one.site === site && one.name === name) as SurfaceUnderTest;
  const submit = surface.submits.find((one) => one.name === way) as SubmitPath;

  test.describe(`${site} · ${name}`, () => {
    test(`${KEYS} keystrokes leave the same text and nothing behind, with and without`, async ({
      chromiumLab,
      tab,
    }) => {
      test.setTimeout(FULL ? 900_000 : 120_000);
      const grown: Counts[] = [];
      const texts: string[][] = [];
      for (const there of [without(tab), tab]) {
        await surface.open(there);
        const page = chromiumLab.pageOf(tab);
        const cdp = await page.context().newCDPSession(page);
        await typeAndClear(there, WORDS.slice(0, 100));
        const before = await countsOf(cdp);
        for (let typed = 0; typed < KEYS; typed += WORDS.length * 2) {
          const words = WORDS.slice(0, KEYS - typed);
          await there.type(words);
          texts.push(await readModel(there));
          for (const _ of words) await there.press('Backspace');
        }
        const after = await countsOf(cdp);
        grown.push({ nodes: after.nodes - before.nodes, listeners: after.listeners - before.listeners });
        await cdp.detach();
      }
      const half = texts.length / 2;
      expect(texts.slice(half)).toEqual(texts.slice(0, half));
      expect(texts.length).toBeGreaterThan(1);
      const [alone, ours] = grown as [Counts, Counts];
      console.log(`${site} · ${name}: grew by`, ours, 'and without the extension by', alone);
      expect(ours.nodes - alone.nodes).toBeLessThan(OURS.nodes);
      expect(ours.listeners - alone.listeners).toBeLessThan(OURS.listeners);
    });

    test(`${SENDS} sends ${SOON} ms after the last key: none swallowed, lost or doubled`, async ({ tab }) => {
      test.setTimeout(FULL ? 1_800_000 : 120_000);
      await surface.open(tab);
      const wanted: string[] = [];
      for (let number = 1; number <= SENDS; number += 1) {
        wanted.push(`Tea round ${number}`);
        await tab.type(`Tea round ${number}`);
        await new Promise((resolve) => setTimeout(resolve, SOON));
        await submit.press(tab);
        await untilPosted(tab, number);
        if (submit.name === 'a click') await clickOn(tab, 'the box', surface.box);
        await untilCaretIn(tab, 'the box', surface.box);
      }
      expect(await readPosted(tab)).toEqual(wanted);
      expect(await isAnythingOpen(tab)).toBe(false);
    });
  });
}

/** The same tab, going to pages that the extension is not on. */
function without(tab: Tab): Tab {
  return {
    ...tab,
    goto: (address) => {
      const url = new URL(address);
      url.hostname += WITHOUT;
      return tab.goto(url.href);
    },
  };
}

async function typeAndClear(tab: Tab, words: string): Promise<void> {
  await tab.type(words);
  for (const _ of words) await tab.press('Backspace');
}

type Counts = { nodes: number; listeners: number };

/** What the page holds once the rubbish is out. */
async function countsOf(cdp: CDPSession): Promise<Counts> {
  await cdp.send('HeapProfiler.collectGarbage');
  const { nodes, jsEventListeners } = await cdp.send('Memory.getDOMCounters');
  return { nodes, listeners: jsEventListeners };
}
