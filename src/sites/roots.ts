/** Where an element stands: a page, or an open shadow root in it. */
export type Root = Document | ShadowRoot;

/** The page or shadow root that `element` stands in. */
export function rootOf(element: Node): Root {
  return element.getRootNode() as Root;
}

/** The open shadow roots of a page's elements for `selector`; those that are closed or not there yet are left out. */
export function openRoots(page: Document, selector: string): ShadowRoot[] {
  return [...page.querySelectorAll(selector)].flatMap(({ shadowRoot }) => shadowRoot ?? []);
}

/** The page an element stands in, then those around it, as far as they are of the same site. */
export function pagesAround(element: Element): Document[] {
  const pages = [element.ownerDocument];
  for (
    let frame = pages[0]?.defaultView?.frameElement;
    frame;
    frame = frame.ownerDocument.defaultView?.frameElement
  )
    pages.push(frame.ownerDocument);
  return pages;
}

/** The path of the address that a box stands under: of the outermost page, whose address people see. */
export function pathAround(element: Element): string {
  return pagesAround(element).at(-1)?.defaultView?.location.pathname ?? '';
}
