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

/** The same, where it may have to be scrolled to within the card. */
export async function findAndPressOurs(tab: Tab, selector: string): Promise<void> {
  await untilOurs(tab, selector);
  await tab.evaluate(broughtIntoView, selector);
  await pressOurs(tab, selector);
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

/** Waits until exactly these words are underlined somewhere: the verdict on them has come. */
export function untilUnderlined(tab: Tab, words: string): Promise<void> {
  return tab.until(`"${words}" underlined`, isUnderlined, words);
}

/** Waits until nothing is underlined. */
export function untilNothingUnderlined(tab: Tab): Promise<void> {
  return tab.until('no underline', isNothingUnderlined, undefined);
}

/** Waits until nothing of ours for this selector contains these words any more. */
export async function untilGone(tab: Tab, selector: string, words: string): Promise<void> {
  await tab.until(`no ${selector} with "${words}"`, isNotShown, { selector, words });
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

function broughtIntoView(selector: string): void {
  const roots = [...document.querySelectorAll('body > *, dialog > *')].flatMap(
    (host) => host.shadowRoot ?? [],
  );
  for (const root of roots) root.querySelector(selector)?.scrollIntoView({ block: 'center' });
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

/** By the browser's highlights, or for a textarea by the mirror in our own root. */
function isUnderlined(words: string): boolean {
  const views: (Window & typeof globalThis)[] = [window];
  for (const frame of document.querySelectorAll('iframe'))
    if (frame.contentWindow && frame.contentDocument)
      views.push(frame.contentWindow as Window & typeof globalThis);
  return views.some((view) => {
    const ranges = (view.CSS.highlights.get('marked-text') ?? []) as Iterable<Range>;
    if ([...ranges].some((range) => range.toString() === words)) return true;
    const hosts = [...view.document.querySelectorAll('body > *, dialog > *')];
    return hosts.some((host) =>
      [...(host.shadowRoot?.querySelectorAll('.mirror .marked') ?? [])].some(
        (piece) => piece.textContent === words && piece.checkVisibility(),
      ),
    );
  });
}

function isNothingUnderlined(): boolean {
  const views: (Window & typeof globalThis)[] = [window];
  for (const frame of document.querySelectorAll('iframe'))
    if (frame.contentWindow && frame.contentDocument)
      views.push(frame.contentWindow as Window & typeof globalThis);
  return views.every((view) => {
    if (view.CSS.highlights.has('marked-text')) return false;
    const hosts = [...view.document.querySelectorAll('body > *, dialog > *')];
    return hosts.every((host) =>
      [...(host.shadowRoot?.querySelectorAll('.mirror .marked') ?? [])].every(
        (piece) => !piece.checkVisibility(),
      ),
    );
  });
}

function isNotShown(wanted: { selector: string; words: string }): boolean {
  const roots = [...document.querySelectorAll('body > *, dialog > *')].flatMap(
    (host) => host.shadowRoot ?? [],
  );
  return !roots.some((root) =>
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
