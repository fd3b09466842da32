import { isVisible } from './boxes';
import { rootOf } from './roots';

/** The elements an event went through, innermost first; sees into open shadow roots. */
export function pathOf(event: Event): Element[] {
  return event.composedPath().filter((node): node is Element => node instanceof Element);
}

/** A control that can be pressed now. The state is read at each press: it follows the editor as one types. */
export function isEnabled(control: Element): boolean {
  return !control.matches(':disabled, [aria-disabled="true"]');
}

/** The control that a click or key press landed on, for a list of submit selectors; the target is often an inner span. */
export function pressedControl(event: Event, selector: string): HTMLElement | undefined {
  return pathOf(event).find((element): element is HTMLElement => element.matches(selector));
}

/** A key that belongs to an input method: it picks a word, whatever it is. 229 is what Chromium sends besides the flag. */
export function isComposingKey(event: KeyboardEvent): boolean {
  return event.isComposing || event.keyCode === 229;
}

/** Ctrl+Enter, or Cmd+Enter on a Mac: posts from the box. */
export function isSubmitChord(event: KeyboardEvent): boolean {
  return event.key === 'Enter' && (event.ctrlKey || event.metaKey) && !event.shiftKey && !event.altKey;
}

/** Enter by itself: sends, where a site says so. */
export function isBareEnter(event: KeyboardEvent): boolean {
  return event.key === 'Enter' && !event.ctrlKey && !event.metaKey && !event.shiftKey && !event.altKey;
}

/** Enter or Space on a focused control. `div[role="button"]` acts on the key, without a click. */
export function isPressKey(event: KeyboardEvent): boolean {
  return (event.key === 'Enter' || event.key === ' ') && !event.shiftKey && !event.altKey;
}

/** Whether a list of mentions, hashtags or emoji is open over the box: then Enter picks from it. */
export function isPickerOpen(box: Element): boolean {
  if (box.getAttribute('aria-expanded') === 'true' || box.getAttribute('aria-activedescendant')) return true;
  const places = new Set([box.ownerDocument, rootOf(box)]);
  return [...places].some((place) => [...place.querySelectorAll('[role="listbox"]')].some(isVisible));
}
