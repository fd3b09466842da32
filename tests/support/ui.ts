import type { Tab } from './lab';

/** What the person sees of Sensecheck in a tab, read in the build whose shadow root is open. */

/** A thing to look at, as the card lists it, with its sections in order. */
export type Listed = { concern: string; refs: string[] };
/** An element of ours that is shown: its words, its `data-` attributes, and where its middle is. */
type Ours = { text: string; data: Record<string, string>; refs: string[]; x: number; y: number };

/** The elements of ours for a selector, as they are shown now. */
export async function readOurs(tab: Tab, selector: string): Promise<Ours[]> {
  return (await tab.evaluate(ours, { selector, words: '' })) ?? [];
}

/** Waits until something of ours is shown, and contains `words`. */
export async function untilOurs(tab: Tab, selector: string, words = ''): Promise<void> {
  const what = words ? `${selector} with "${words}"` : selector;
  await tab.until(what, ours, { selector, words });
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
  await tab.evaluate(ours, { selector, words: '', scroll: true });
  await pressOurs(tab, selector);
}

/** Waits for the mark to look so, with these words: `clean`, `things` or `unchecked`. */
export function untilMark(tab: Tab, look: 'clean' | 'things' | 'unchecked', words = ''): Promise<void> {
  return untilOurs(tab, `.mark[data-look="${look}"][aria-busy="false"]`, words);
}

/** The underlined words, in the order of the text. */
export async function readUnderlined(tab: Tab): Promise<string[]> {
  return (await tab.evaluate(underlined, undefined)) ?? [];
}

/** Waits until these words are underlined; given a list, until they are and nothing else is. */
export function untilUnderlined(tab: Tab, words: string | readonly string[]): Promise<void> {
  return tab.until(`"${words}" underlined`, underlined, words);
}

/** Waits until nothing is underlined. */
export function untilNothingUnderlined(tab: Tab): Promise<void> {
  return tab.until('no underline', underlined, '');
}

/** Waits until nothing of ours for this selector contains these words any more. */
export async function untilGone(tab: Tab, selector: string, words: string): Promise<void> {
  await tab.until(`no ${selector} with "${words}"`, ours, { selector, words, gone: true });
}

/** Opens the card from the mark and lists what is in it. Leaves it open. */
export async function readCard(tab: Tab): Promise<Listed[]> {
  await pressOurs(tab, '.mark');
  await untilOurs(tab, '.card');
  const listed = await tab.evaluate(ours, { selector: '.card [data-concern]', words: '', unseen: true });
  return (listed ?? []).map(({ data, refs }) => ({ concern: data.concern ?? '', refs }));
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

/** What to look for in elements of ours: `scroll` brings the first into view, `unseen` asks for those not drawn, too, and `gone` whether there are none. */
type Wanted = { selector: string; words: string; unseen?: boolean; gone?: boolean; scroll?: boolean };

/**
 * Our host stands in the body of the page or of a frame of its own site, or in a modal dialog, which may be in an open
 * shadow root. Places are those of the top window. Null instead of an empty list.
 */
function ours({ selector, words, unseen, gone, scroll }: Wanted): Ours[] | null {
  type Place = { root: Document | ShadowRoot; x: number; y: number };
  const placesIn = (place: Place): Place[] => [
    place,
    ...[...place.root.querySelectorAll('*')].flatMap((element) => {
      if (element.shadowRoot) return placesIn({ ...place, root: element.shadowRoot });
      if (!(element instanceof HTMLIFrameElement) || !element.contentDocument) return [];
      const frame = element.getBoundingClientRect();
      const x = place.x + frame.x + element.clientLeft;
      return placesIn({ root: element.contentDocument, x, y: place.y + frame.y + element.clientTop });
    }),
  ];
  const found = placesIn({ root: document, x: 0, y: 0 })
    .filter(({ root }) => root.querySelector('.mark > .sign'))
    .flatMap(({ root, x, y }) =>
      [...root.querySelectorAll<HTMLElement>(selector)]
        .filter((element) => unseen || element.checkVisibility({ visibilityProperty: true }))
        .filter((element) => `${element.textContent} ${element.getAttribute('aria-label')}`.includes(words))
        .map((element, at) => {
          if (scroll && at === 0) element.scrollIntoView({ block: 'center' });
          const box = element.getBoundingClientRect();
          const refs = [...element.querySelectorAll('.ref')];
          const data = Object.entries(element.dataset).map(([name, value]) => [name, value ?? '']);
          return {
            text: element.textContent ?? '',
            data: Object.fromEntries(data),
            refs: refs.map((ref) => ref.textContent?.split(' ')[0] ?? ''),
            x: x + box.x + box.width / 2,
            y: y + box.y + box.height / 2,
          };
        }),
    );
  if (gone) return found.length > 0 ? null : [];
  return found.length > 0 ? found : null;
}

/**
 * The words underlined in the page and in its frames, in the order of each text: by the browser's highlights, or for
 * a textarea by the mirror in our own root. With `words` null instead of a list without them; `''` wants an empty one,
 * and a list wants all of it and nothing else, in any order.
 */
function underlined(words: string | readonly string[] | undefined): string[] | null {
  const rootsIn = (root: Document | ShadowRoot): (Document | ShadowRoot)[] => [
    root,
    ...[...root.querySelectorAll('*')].flatMap(({ shadowRoot }) => (shadowRoot ? rootsIn(shadowRoot) : [])),
  ];
  const inView = (view: Window & typeof globalThis): string[] => {
    const ranges = [...((view.CSS.highlights.get('marked-text') ?? []) as Iterable<Range>)];
    ranges.sort((one, other) => one.compareBoundaryPoints(Range.START_TO_START, other));
    const roots = rootsIn(view.document);
    const pieces = roots.flatMap((root) => [...root.querySelectorAll('.mirror .marked')]);
    const frames = roots.flatMap((root) => [...root.querySelectorAll('iframe')]);
    return [
      ...ranges.map((range) => range.toString()),
      ...pieces.filter((piece) => piece.checkVisibility()).map((piece) => piece.textContent ?? ''),
      ...frames.flatMap((frame) =>
        frame.contentDocument ? inView(frame.contentWindow as Window & typeof globalThis) : [],
      ),
    ];
  };
  const all = inView(window);
  if (words == null) return all;
  const asSet = (list: readonly string[]) => [...new Set(list)].sort().join('\n');
  if (typeof words !== 'string') return asSet(all) === asSet(words) ? all : null;
  return (words === '' ? all.length === 0 : all.includes(words)) ? all : null;
}
