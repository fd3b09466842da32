import { report } from '../../src/messages/report';
import { isPrivateField, isUnseen } from '../../src/sites/boxes';
import { hasFocus } from '../../src/sites/focus';
import type { Composer, Site } from '../../src/sites/site';

/** What the controller is told of the page. All are called with boxes that the adapter found. */
export type Watcher = {
  /** The composers in view changed, or may have. */
  found(composers: readonly Composer[]): void;
  /** Something in this box may be another text now. */
  touched(box: HTMLElement): void;
  focused(box: HTMLElement): void;
  /** The focus is leaving, or a press may move it; the selection is still in the box. */
  left(box: HTMLElement): void;
  composing(box: HTMLElement, now: boolean): void;
  /** The person types into an editor that no composer was found for. */
  unknown(box: HTMLElement): void;
};

export type Watch = {
  /** Looks for composers now, and says what was found. */
  look(): readonly Composer[];
};

/** Milliseconds; a feed that scrolls changes all the time, and one look does for a burst. */
const LOOK_AFTER = 200;
const PAGE_CHANGES = { childList: true, subtree: true } as const;

/**
 * Watches one page for composers until `signal` stops it. Our own elements are never looked into. Editors stop events
 * on their way up, so everything is heard on window, on the way down.
 */
export function watchPage(site: Site, watcher: Watcher, signal: AbortSignal): Watch {
  let known: readonly Composer[] = [];
  let lookTimer: ReturnType<typeof setTimeout> | undefined;
  const roots = new WeakSet<ShadowRoot>();
  const boxes = new MutationObserver((changes) => {
    for (const composer of known)
      if (changes.some((change) => composer.box.contains(change.target))) watcher.touched(composer.box);
  });

  const look = () => {
    clearTimeout(lookTimer);
    lookTimer = undefined;
    for (const root of site.roots?.(document) ?? []) watchRoot(root);
    const before = known;
    known = composersOn(site);
    if (!sameBoxes(before, known)) {
      boxes.disconnect();
      // Autocomplete, undo and restored drafts change the text without an `input` event.
      for (const { box } of known)
        boxes.observe(box, { characterData: true, childList: true, subtree: true });
    }
    watcher.found(known);
    return known;
  };
  const page = new MutationObserver(() => {
    lookTimer ??= setTimeout(look, LOOK_AFTER);
  });
  const boxOf = (event: Event): HTMLElement | undefined => {
    const path = event.composedPath();
    return known.find((composer) => path.includes(composer.box))?.box;
  };
  const boxOrLook = (event: Event): HTMLElement | undefined => {
    const found = boxOf(event);
    if (found || !editorOf(event)) return found;
    look();
    return boxOf(event);
  };

  const listen = { capture: true, passive: true, signal };
  window.addEventListener(
    'input',
    (event) => {
      const box = boxOrLook(event);
      const editor = box ? undefined : (editorOf(event) ?? sealedEditorOf(event));
      if (box) watcher.touched(box);
      else if (editor && mayHoldDraft(editor) && !site.ignores?.(editor)) watcher.unknown(editor);
    },
    listen,
  );
  const onFocus = (event: Event) => {
    const box = boxOrLook(event);
    if (box) watcher.focused(box);
  };
  const onLeave = (event: Event) => {
    const box = boxOf(event);
    if (box) watcher.left(box);
  };
  // Firefox takes the selection along to the words of a button that is pressed, before the focus leaves.
  const onPress = (event: Event) => {
    const focused = known.find(({ box }) => hasFocus(box));
    if (focused && !event.composedPath().includes(focused.box)) watcher.left(focused.box);
  };
  window.addEventListener('pointerdown', onPress, listen);
  const hearFocus = (place: Window | ShadowRoot) => {
    place.addEventListener('focusin', onFocus, listen);
    place.addEventListener('focusout', onLeave, listen);
  };
  const watchRoot = (root: ShadowRoot) => {
    if (roots.has(root)) return;
    roots.add(root);
    page.observe(root, PAGE_CHANGES);
    // A focus that moves within one root is not heard outside it.
    hearFocus(root);
  };
  hearFocus(window);
  for (const type of ['compositionstart', 'compositionend'] as const)
    window.addEventListener(
      type,
      (event) => {
        const box = boxOrLook(event);
        if (box) watcher.composing(box, type === 'compositionstart');
      },
      listen,
    );

  page.observe(document, PAGE_CHANGES);
  signal.addEventListener('abort', () => {
    page.disconnect();
    boxes.disconnect();
    clearTimeout(lookTimer);
  });
  return { look };
}

/** Nothing, when the adapter cannot make sense of the page: what is typed then is said to be unchecked. */
function composersOn(site: Site): readonly Composer[] {
  try {
    // Whatever a selector says, also one that IT has put in.
    return site.findComposers(document).filter(({ box }) => !isPrivateField(box));
  } catch {
    report('composer', 'threw', [site.id]);
    return [];
  }
}

/** The editable element that an event is in: an editor's own host, or a textarea. */
function editorOf(event: Event): HTMLElement | undefined {
  return event
    .composedPath()
    .find(
      (node): node is HTMLElement =>
        node instanceof HTMLElement &&
        node.matches('textarea, [contenteditable]:not([contenteditable="false"])'),
    );
}

/** The host of a closed shadow root that an event comes out of: typing never begins at any other kind of element. */
function sealedEditorOf(event: Event): HTMLElement | undefined {
  const [target] = event.composedPath();
  if (!(target instanceof HTMLElement) || target.shadowRoot || target.matches('input, select'))
    return undefined;
  return event.isTrusted ? target : undefined;
}

/** A textarea that no composer was found for is mostly none; one too small to show its text belongs to a canvas. */
function mayHoldDraft(editor: HTMLElement): boolean {
  return !(editor instanceof HTMLTextAreaElement) || isUnseen(editor);
}

function sameBoxes(some: readonly Composer[], others: readonly Composer[]): boolean {
  return some.length === others.length && some.every((one, index) => one.box === others[index]?.box);
}
