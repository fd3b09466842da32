import type { Tab } from './lab';
import type { Finder } from './surface';

/** Waits until the finder finds something in the page that is shown. */
export function untilFound(tab: Tab, what: string, find: Finder): Promise<void> {
  return tab.until(
    what,
    withFound(find, (element) => element?.checkVisibility() === true),
    undefined,
  );
}

/** A real mouse press in the middle of what the finder finds, wherever it stands: in a shadow root or an own frame. */
export async function clickOn(tab: Tab, what: string, find: Finder): Promise<void> {
  await untilFound(tab, what, find);
  const place = await tab.evaluate(withFound(find, middleOf), undefined);
  if (!place) throw new Error(`Gone before it could be pressed: ${what}`);
  await tab.clickAt(place.x, place.y);
}

/** Waits until the caret is in what the finder finds. */
export function untilCaretIn(tab: Tab, what: string, find: Finder): Promise<void> {
  return tab.until(`the caret in ${what}`, withFound(find, hasFocus), undefined);
}

/** Puts the keyboard's focus on what the finder finds, as the Tab key would. */
export async function focusOn(tab: Tab, what: string, find: Finder): Promise<void> {
  await untilFound(tab, what, find);
  await tab.evaluate(
    withFound(find, (element) => (element as HTMLElement | null)?.focus()),
    undefined,
  );
}

/** One function of two, since only one can be sent into a page: what `then` makes of what `find` finds. */
export function withFound<T>(find: Finder, then: (element: Element | null | undefined) => T): () => T {
  return new Function(`return (${then})((${find})())`) as () => T;
}

// The functions below run in the page: each stands by itself.

function hasFocus(element: Element | null | undefined): boolean {
  if (!element) return false;
  const root = element.getRootNode() as Document | ShadowRoot;
  return root.activeElement !== null && element.contains(root.activeElement);
}

function middleOf(element: Element | null | undefined): { x: number; y: number } | undefined {
  if (!element) return undefined;
  element.scrollIntoView({ block: 'nearest' });
  const box = element.getBoundingClientRect();
  let x = box.x + box.width / 2;
  let y = box.y + box.height / 2;
  for (let view = element.ownerDocument.defaultView; view?.frameElement; view = view.parent as typeof view) {
    const frame = view.frameElement.getBoundingClientRect();
    x += frame.x + view.frameElement.clientLeft;
    y += frame.y + view.frameElement.clientTop;
  }
  return { x, y };
}
