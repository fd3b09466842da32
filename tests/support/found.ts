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

/**
 * Moves the caret back until this many characters stand behind it. A press at the end of a line that the browser broke by
 * itself may move the caret to that line without moving it in the text (Firefox): so presses are not counted.
 */
export async function moveBack(tab: Tab, find: Finder, behind: number): Promise<void> {
  const now = () => tab.evaluate(withFound(find, charactersBehind), undefined);
  for (let last = await now(), still = 0; last < behind && still < 2; ) {
    await tab.press('ArrowLeft');
    const next = await now();
    still = next === last ? still + 1 : 0;
    last = next;
  }
  const reached = await now();
  if (reached !== behind) throw new Error(`The caret stands before ${reached} characters, not ${behind}.`);
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

/** How many characters of a box stand behind its caret; all of it when the selection is elsewhere. */
function charactersBehind(element: Element | null | undefined): number {
  if (!element) throw new Error('No box.');
  if (element.tagName === 'TEXTAREA') {
    const { value, selectionEnd } = element as HTMLTextAreaElement;
    return value.length - selectionEnd;
  }
  const root: Node & { getSelection?: () => Selection | null } = element.getRootNode();
  const selection = root.getSelection?.() ?? element.ownerDocument.getSelection();
  const range = element.ownerDocument.createRange();
  range.selectNodeContents(element);
  if (selection?.focusNode && element.contains(selection.focusNode))
    range.setStart(selection.focusNode, selection.focusOffset);
  return range.toString().length;
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
