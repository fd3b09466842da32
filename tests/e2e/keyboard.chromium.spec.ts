import { ui } from '../../src/words/en-GB';
import { RISKY } from '../support/drafts';
import { expect, test } from '../support/e2e';
import { expectedOf } from '../support/expected';
import type { Tab } from '../support/lab';
import { MANY, MANY_WORDS } from '../support/many-findings';
import { WITHOUT } from '../support/pages';
import { readModel, untilPosted } from '../support/posted';
import { readOurs, untilMark, untilOurs } from '../support/ui';
import { BOX, openBox, untilFocused } from '../support/x-page';

const OPEN = 'Alt+Shift+S';

test('write, find out why, mend, post: by keyboard alone', async ({ tab }) => {
  await openBox(tab, '/home');
  await tab.type(RISKY);
  await untilMark(tab, 'things');
  await tab.press(OPEN);
  const { things } = expectedOf(RISKY, {
    site: 'x',
    surface: 'post',
    author: { name: 'Sam Road', handle: '@sam_road' },
  });
  expect(await focusedOurs(tab)).toContain(ui.cardThings({ count: things.length }));
  await walkTo(tab, ui.whatItAsks());
  await tab.press('Enter');
  await untilOurs(tab, '.card details[open]');
  await walkTo(tab, ui.suggestWording(), 'Shift+Tab');
  await tab.press('Enter');
  await untilOurs(tab, '.wording[data-phase="offered"]');
  await walkTo(tab, ui.putItIn());
  await tab.press('Enter');
  await untilOurs(tab, '.put-in');
  // What is put in is put in at the caret: the box has the focus, and the card stays open beside it.
  await untilFocused(tab, BOX);
  await tab.press('Escape');
  await untilFocused(tab, BOX);
  await untilMark(tab, 'clean');
  const [mended = ''] = await readModel(tab);
  expect(mended).not.toContain('999 000 0018');
  await tab.press('Control+Enter');
  expect(await untilPosted(tab, 1)).toEqual([mended]);
});

test('Escape returns to the caret exactly, from wherever in the card', async ({ tab }) => {
  await openBox(tab, '/home');
  await tab.type(RISKY);
  await untilMark(tab, 'things');
  for (let back = 0; back < 5; back += 1) await tab.press('ArrowLeft');
  for (const steps of [0, 3]) {
    await tab.press(OPEN);
    await untilOurs(tab, '.card');
    for (let step = 0; step < steps; step += 1) await tab.press('Tab');
    await tab.press('Escape');
    await untilFocused(tab, BOX);
    await tab.type('x');
  }
  expect(await readModel(tab)).toEqual([`${RISKY.slice(0, -5)}xx${RISKY.slice(-5)}`]);
});

for (const key of ['Tab', 'Shift+Tab'])
  test(`${key} leads through the card and out of it`, async ({ tab }) => {
    await openBox(tab, '/home');
    await tab.type(RISKY);
    await untilMark(tab, 'things');
    await tab.press(OPEN);
    let steps = 0;
    for (; steps < 20 && (await focusedOurs(tab)) !== ''; steps += 1) await tab.press(key);
    expect(steps).toBeLessThan(20);
  });

test('typing is not interrupted: the focus stays, and nothing of the page moves', async ({ tab }) => {
  const places = [];
  for (const host of [`x.com${WITHOUT}`, 'x.com']) {
    await tab.goto(`https://${host}/home`);
    await tab.click(BOX);
    await untilFocused(tab, BOX);
    await tab.evaluate(watchMoves, undefined);
    await tab.type(RISKY, 20);
    if (host === 'x.com') await untilMark(tab, 'things');
    const { shift, focusMoves, boxes } = await tab.evaluate(movesSeen, BOX);
    expect({ host, shift, focusMoves }).toEqual({ host, shift: 0, focusMoves: 0 });
    places.push(boxes);
  }
  // With us and without: every element of the page stands in the same place.
  expect(places[1]).toEqual(places[0]);
});

test.describe('thirty findings', () => {
  test.use({ background: 'many' });
  test.beforeEach(async ({ tab }) => {
    await openBox(tab, '/home');
    await tab.type(MANY_WORDS.join(' '));
    await untilMark(tab, 'things', `${MANY} things`);
  });

  test('a click on underlined words goes to their finding', async ({ tab }) => {
    for (const word of [MANY_WORDS[24], MANY_WORDS[3]]) {
      const place = await tab.evaluate(placeOf, word ?? '');
      await tab.clickAt(place.x, place.y);
      await untilOurs(tab, '.card');
      expect(await tab.evaluate(findingsInView, undefined)).toContain(place.index);
      await tab.press('Escape');
    }
  });

  test('one that is set aside leaves the page, the list and the focus where they are', async ({ tab }) => {
    await tab.press(OPEN);
    await walkTo(tab, ui.notAProblem(), 'Tab', 12);
    await tab.evaluate(watchMoves, undefined);
    const before = await tab.evaluate(cardPlace, undefined);
    const page = await tab.evaluate(movesSeen, BOX);
    await tab.press('Enter');
    await untilMark(tab, 'things', `${MANY - 1} things`);
    const after = await tab.evaluate(cardPlace, undefined);
    expect(after.scroll).toBe(before.scroll);
    expect(after.card).toEqual(before.card);
    // On the finding that took its place.
    expect(after.focusedFinding).toBe(before.focusedFinding);
    const { shift, boxes } = await tab.evaluate(movesSeen, BOX);
    expect(shift).toBe(0);
    expect(boxes).toEqual(page.boxes);
  });
});

/** Key by key until a control of ours with these words has the focus; `nth` of them. Fails where it is not reached. */
async function walkTo(tab: Tab, words: string, key = 'Tab', nth = 1): Promise<void> {
  let met = 0;
  for (let step = 0; step < 120; step += 1) {
    await tab.press(key);
    if ((await focusedOurs(tab)) === words) met += 1;
    if (met === nth) return;
  }
  throw new Error(`Not reached with ${key}: ${words}`);
}

/** The words of what has the focus in our root; empty when it is elsewhere. */
async function focusedOurs(tab: Tab): Promise<string> {
  const [focused] = await readOurs(tab, ':focus');
  return focused?.text ?? '';
}

// The functions below run in the page: each stands by itself.

/** Begins to note how much the page moves, and how often the focus does. */
function watchMoves(): void {
  const seen = { shift: 0, focusMoves: 0 };
  Reflect.set(window, 'movesSeen', seen);
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) {
      const { value, hadRecentInput } = entry as PerformanceEntry & {
        value: number;
        hadRecentInput: boolean;
      };
      if (!hadRecentInput) seen.shift += value;
    }
  }).observe({ type: 'layout-shift' });
  for (const type of ['focusin', 'focusout'])
    document.addEventListener(type, () => {
      seen.focusMoves += 1;
    });
}

function movesSeen(box: string): { shift: number; focusMoves: number; boxes: number[][] } {
  const { shift, focusMoves } = Reflect.get(window, 'movesSeen') ?? { shift: 0, focusMoves: 0 };
  const boxes = [...document.body.querySelectorAll(`main *, nav *, ${box}`)].map((element) => {
    const { x, y, width, height } = element.getBoundingClientRect();
    return [x, y, width, height].map(Math.round);
  });
  return { shift, focusMoves, boxes: [...boxes, [window.scrollX, window.scrollY]] };
}

/** Where a word of the draft is shown, and its place among all that are underlined. */
function placeOf(word: string): { x: number; y: number; index: number } {
  const ranges = [...((CSS.highlights.get('marked-text') ?? []) as Iterable<Range>)];
  const index = ranges.findIndex((range) => range.toString() === word);
  const { x, y, width, height } = ranges[index]?.getBoundingClientRect() ?? new DOMRect();
  return { x: x + width / 2, y: y + height / 2, index };
}

/** The findings, by their place in the list, of which the card shows the first line. */
function findingsInView(): number[] {
  const root = [...document.querySelectorAll('*')].find((element) => element.shadowRoot)?.shadowRoot;
  const frame = root?.querySelector('.card .body')?.getBoundingClientRect();
  return [...(root?.querySelectorAll('.card [data-concern]') ?? [])].flatMap((finding, index) => {
    const top = finding.querySelector('h3')?.getBoundingClientRect().top ?? -1;
    return frame && top >= frame.top - 1 && top < frame.bottom ? [index] : [];
  });
}

function cardPlace(): { scroll: number; card: number[]; focusedFinding: number } {
  const root = [...document.querySelectorAll('*')].find((element) => element.shadowRoot)?.shadowRoot;
  const card = root?.querySelector('.card');
  const { x, y, width } = card?.getBoundingClientRect() ?? new DOMRect();
  const finding = root?.activeElement?.closest('[data-concern]');
  return {
    scroll: root?.querySelector('.card .body')?.scrollTop ?? -1,
    card: [x, y, width].map(Math.round),
    focusedFinding: finding
      ? [...(root?.querySelectorAll('.card [data-concern]') ?? [])].indexOf(finding)
      : -1,
  };
}
