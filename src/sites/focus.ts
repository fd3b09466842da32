import { rootOf } from './roots';

/** Whether the keyboard's focus is in `box`; also where the box stands in a shadow root, or in a frame. */
export function hasFocus(box: Element): boolean {
  const { activeElement } = rootOf(box);
  return activeElement != null && box.contains(activeElement) && isFrameFocused(box);
}

/** A frame that was left still names what had the focus in it last. */
function isFrameFocused(element: Element): boolean {
  const frame = element.ownerDocument.defaultView?.frameElement;
  return !frame || (rootOf(frame).activeElement === frame && isFrameFocused(frame));
}
