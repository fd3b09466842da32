import { styles } from './styles';

/** Where everything of ours stands in the page. */
export type Host = {
  /** Closed, so that the page cannot read it. */
  root: ShadowRoot;
  element: HTMLElement;
  /** Moves to where it is seen and can be clicked beside `box`: inside its modal dialog, else in the body. */
  standBy(box: Element): void;
};

/** Sets that would otherwise be the page's to give: the host is a point without size, above everything. */
const NEUTRAL: Record<string, string> = {
  all: 'initial',
  display: 'block',
  // Set by the extension's own sheet: nothing of ours outlives that, see style.css of the content script.
  visibility: 'var(--beside-box, hidden)',
  position: 'fixed',
  inset: '0 auto auto 0',
  width: '0',
  height: '0',
  margin: '0',
  border: '0',
  padding: '0',
  overflow: 'visible',
  background: 'transparent',
  'pointer-events': 'none',
  'z-index': '2147483647',
};
/** By which a host is known to a later script of ours. A plain name: the page can see it. */
const OURS_BY = 'data-beside-box';
/** Events of ours that must not reach the page: its shortcuts, its focus traps, its "click outside closes". */
const OURS = [
  ...[
    'keydown',
    'keypress',
    'keyup',
    'click',
    'dblclick',
    'mousedown',
    'mouseup',
    'pointerdown',
    'pointerup',
  ],
  ...['touchstart', 'touchend', 'focusin', 'focusout', 'input', 'change', 'wheel', 'contextmenu'],
];
/** Builds for tests alone, which have to see in. */
const TESTED = ['e2e', 'pseudo'];
/** A page that keeps taking the host out wins: we do not fight it in a loop. */
const MOST_REMOUNTS = 20;

/** Makes the host; it comes into the page with the first `standBy`, and goes when `signal` says. */
export function makeHost(signal: AbortSignal): Host {
  // Firefox ends a script whose extension was updated without a word, and leaves what it had put into the page.
  for (const left of document.querySelectorAll(`[${OURS_BY}]`)) left.remove();
  const element = document.createElement('div');
  element.setAttribute(OURS_BY, '');
  for (const [name, value] of Object.entries(NEUTRAL)) element.style.setProperty(name, value, 'important');
  const root = element.attachShadow({ mode: TESTED.includes(import.meta.env.MODE) ? 'open' : 'closed' });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(styles);
  root.adoptedStyleSheets = [sheet];
  for (const type of OURS) root.addEventListener(type, (event) => event.stopPropagation(), { passive: true });

  let parent: Element | undefined;
  let remounts = 0;
  const put = () => {
    parent?.append(element);
    show(element);
  };
  const removed = new MutationObserver(() => {
    if (element.isConnected || !parent?.isConnected || remounts >= MOST_REMOUNTS) return;
    remounts += 1;
    put();
  });
  // A site's modal fetches back any focus that leaves it, heard on document: it is not to hear of ours.
  const keepFocus = (event: Event) => {
    if (event.composedPath().includes(element)) event.stopImmediatePropagation();
  };
  const keepFocusFrom = (place: Window | Node) => {
    for (const type of ['focus', 'focusin'])
      place.addEventListener(type, keepFocus, { capture: true, passive: true, signal });
  };
  keepFocusFrom(window);
  signal.addEventListener('abort', () => {
    removed.disconnect();
    element.remove();
  });

  return {
    root,
    element,
    standBy: (box) => {
      const next = modalAround(box) ?? document.body;
      if (next === parent && element.isConnected) return;
      parent = next;
      // A focus that moves within a shadow root of the page is not heard outside it.
      if (box.getRootNode() instanceof ShadowRoot) keepFocusFrom(box.getRootNode());
      removed.disconnect();
      removed.observe(parent, { childList: true });
      put();
    },
  };
}

/** In the top layer, where the browser has popovers (Chromium 114, Firefox 125); else by its z-index. */
function show(element: HTMLElement): void {
  if (!('showPopover' in element)) return;
  element.setAttribute('popover', 'manual');
  if (element.isConnected && !element.matches(':popover-open')) element.showPopover();
}

/** The modal dialog that makes everything outside it dead; looked for over shadow boundaries. */
function modalAround(box: Element): Element | undefined {
  const modal = box.closest(':modal');
  if (modal) return modal;
  const root = box.getRootNode();
  return root instanceof ShadowRoot ? modalAround(root.host) : undefined;
}
