/** Whether the keyboard's focus is in `box`; also where the box stands in a shadow root. */
export function hasFocus(box: Element): boolean {
  const root = box.getRootNode() as Document | ShadowRoot;
  return box.contains(root.activeElement ?? null) && root.activeElement !== null;
}
