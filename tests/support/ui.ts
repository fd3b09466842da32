import type { Tab } from './lab';

/** What the person sees of Sensecheck in a tab, read in the build whose shadow root is open. */

/** A thing to look at, as the card lists it, with its sections in order. */
export type Listed = { concern: string; refs: string[] };
/** An element of ours that is shown: its words, its `data-` attributes, and where its middle is. */
type Ours = { text: string; data: Record<string, string>; x: number; y: number };

/** The elements of ours for a selector, as they are shown now. Ours is the one host in body or modal dialog. */
export function readOurs(tab: Tab, selector: string): Promise<Ours[]> {
  return tab.evaluate(shown, selector);
}

/** Waits until something of ours is shown, and contains `words`. */
export async function untilOurs(tab: Tab, selector: string, words = ''): Promise<void> {
  const what = words ? `${selector} with "${words}"` : selector;
  await tab.until(what, isShown, { selector, words });
}

/** A real mouse press on something of ours. */
export async function pressOurs(tab: Tab, selector: string): Promise<void> {
  await untilOurs(tab, selector);
  const [place] = await readOurs(tab, selector);
  if (!place) throw new Error(`Gone before it could be pressed: ${selector}`);
  await tab.clickAt(place.x, place.y);
}

/** Waits for the mark to look so, with these words: `clean`, `things` or `unchecked`. */
export function untilMark(tab: Tab, look: 'clean' | 'things' | 'unchecked', words = ''): Promise<void> {
  return untilOurs(tab, `.mark[data-look="${look}"]`, words);
}

/** The underlined words, in the order of the text. */
export function readUnderlined(tab: Tab): Promise<string[]> {
  return tab.evaluate(() => {
    const ranges = [...((CSS.highlights.get('marked-text') ?? []) as Iterable<Range>)];
    ranges.sort((one, other) => one.compareBoundaryPoints(Range.START_TO_START, other));
    return ranges.map((range) => range.toString());
  }, undefined);
}

/** Waits until exactly these words are underlined somewhere in the text: the verdict on it has come. */
export function untilUnderlined(tab: Tab, words: string): Promise<void> {
  return tab.until(
    `"${words}" underlined`,
    (wanted) =>
      [...((CSS.highlights.get('marked-text') ?? []) as Iterable<Range>)].some(
        (range) => range.toString() === wanted,
      ),
    words,
  );
}

/** Opens the card from the mark and lists what is in it. Leaves it open. */
export async function readCard(tab: Tab): Promise<Listed[]> {
  await pressOurs(tab, '.mark');
  await untilOurs(tab, '.card');
  return tab.evaluate(listed, undefined);
}

/** Waits until Post is held, and gives the dialog's words. */
export async function untilHeld(tab: Tab): Promise<string> {
  await untilOurs(tab, HOLD);
  return (await readOurs(tab, HOLD))[0]?.text ?? '';
}

/** *Edit post* or *Post anyway*, with a real press. */
export async function choose(tab: Tab, choice: 'edit' | 'post'): Promise<void> {
  await pressOurs(tab, `${HOLD} .row button:${choice === 'edit' ? 'first' : 'last'}-child`);
}

/** Whether a card or a hold dialog is open. */
export async function isAnythingOpen(tab: Tab): Promise<boolean> {
  return (await readOurs(tab, `.card, ${HOLD}`)).length > 0;
}

const HOLD = 'dialog.hold[open]';

// The functions below run in the page: each stands by itself.

function shown(selector: string): Ours[] {
  const roots = [...document.querySelectorAll('body > *, dialog > *')].flatMap(
    (host) => host.shadowRoot ?? [],
  );
  return roots.flatMap((root) =>
    [...root.querySelectorAll<HTMLElement>(selector)]
      .filter((element) => element.checkVisibility({ visibilityProperty: true }))
      .map((element) => {
        const { x, y, width, height } = element.getBoundingClientRect();
        const data = Object.fromEntries(
          Object.entries(element.dataset).map(([name, value]) => [name, value ?? '']),
        );
        return { text: element.textContent ?? '', data, x: x + width / 2, y: y + height / 2 };
      }),
  );
}

function isShown(wanted: { selector: string; words: string }): boolean {
  const roots = [...document.querySelectorAll('body > *, dialog > *')].flatMap(
    (host) => host.shadowRoot ?? [],
  );
  return roots.some((root) =>
    [...root.querySelectorAll(wanted.selector)].some(
      (element) =>
        element.checkVisibility({ visibilityProperty: true }) &&
        `${element.textContent} ${element.getAttribute('aria-label')}`.includes(wanted.words),
    ),
  );
}

function listed(): Listed[] {
  const roots = [...document.querySelectorAll('body > *, dialog > *')].flatMap(
    (host) => host.shadowRoot ?? [],
  );
  return roots.flatMap((root) =>
    [...root.querySelectorAll('.card [data-concern]')].map((finding) => ({
      concern: finding.getAttribute('data-concern') ?? '',
      refs: [...finding.querySelectorAll('.ref')].map((ref) => ref.textContent?.split(' ')[0] ?? ''),
    })),
  );
}
