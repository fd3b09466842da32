/**
 * Whether an element is drawn. Sites keep spare composers and buttons that are not. Opacity is left out: a dialog that
 * fades in is read from its first frame.
 */
export function isVisible(element: Element): boolean {
  // The first name is that of Chrome 105 to 120, the second of later ones and of Firefox.
  return (
    element.isConnected && element.checkVisibility({ checkVisibilityCSS: true, visibilityProperty: true })
  );
}

/** Visible elements for a selector, in document order, each once. */
export function visible(root: ParentNode, selector: string): HTMLElement[] {
  return [...root.querySelectorAll<HTMLElement>(selector)].filter(isVisible);
}

const WITHIN_PRIVATE =
  '[role="search"], [role="searchbox"], [type="search"], [autocomplete*="password"], [autocomplete="one-time-code"]';
/** Fields of "Edit profile" (X, 2026). */
const PROFILE_NAMES = ['displayName', 'name', 'description', 'location', 'url'];

/**
 * Whether a box must never be read, whatever a selector says: search, sign-in, password and profile fields. A composer
 * is a textarea or an editable element; an `<input>` never is.
 */
export function isPrivateField(box: Element): boolean {
  if (box.tagName === 'INPUT') return true;
  if (box.closest(WITHIN_PRIVATE)) return true;
  if (PROFILE_NAMES.includes(box.getAttribute('name') ?? '')) return true;
  return box.closest('form')?.querySelector('[type="password"]') != null;
}

/**
 * The smallest part of a page around `box` that holds something for `selector`, or undefined: what stands there
 * belongs to this box and not to another one on the same page.
 */
export function regionWith(box: Element, selector: string): HTMLElement | undefined {
  for (let region = box.parentElement; region; region = region.parentElement) {
    if (visible(region, selector).length > 0) return region;
  }
  return undefined;
}
