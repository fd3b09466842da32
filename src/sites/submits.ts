import { isComposingKey, isEnabled, isPickerOpen, isPressKey, pathOf } from './presses';
import type { Submit } from './site';

/** How a composer may be posted, as the page stands now. */
export type Ways = {
  /** The shown controls that post it; enabled or not. */
  controls: readonly HTMLElement[];
  /** The boxes whose keys post it: its own, and in a thread the other parts'. */
  boxes: readonly HTMLElement[];
  /** Whether this key, pressed in a box, posts. Input methods and open pickers are already ruled out. */
  keyPosts(key: KeyboardEvent): boolean;
};

/** The submit that an event is, if it is one: a press of a control by mouse or key, or a key in a box. */
export function submitBy(event: Event, { controls, boxes, keyPosts }: Ways): Submit | undefined {
  const path = pathOf(event);
  // The target is often an inner span.
  const pressed = controls.find((control) => path.includes(control));
  if (event.type === 'click')
    return pressed && isEnabled(pressed) ? { via: 'click', control: pressed } : undefined;
  if (event.type !== 'keydown') return undefined;
  const key = event as KeyboardEvent;
  if (isComposingKey(key)) return undefined;
  if (pressed) return isPressKey(key) && isEnabled(pressed) ? { via: 'key', control: pressed } : undefined;
  const box = boxes.find((one) => path.includes(one));
  if (!box || !keyPosts(key) || isPickerOpen(box)) return undefined;
  const control = bestControl(controls);
  if (!control) return { via: 'key' };
  return isEnabled(control) ? { via: 'key', control } : undefined;
}

/** Of a composer's shown controls the one to name and to press: an enabled one first. */
export function bestControl(controls: readonly HTMLElement[]): HTMLElement | undefined {
  return controls.find(isEnabled) ?? controls[0];
}
