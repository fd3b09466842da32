/** An element with its children: elements, or text. */
export type Element = { tag: string; attributes: Record<string, string>; children: (Element | string)[] };

/** An element. In: its name, attributes, and what stands in it. */
export function element(
  tag: string,
  attributes: Record<string, string> = {},
  ...children: (Element | string)[]
): Element {
  return { tag, attributes, children };
}

/** A document as text, with two spaces a level and a line feed at its end. */
export function documentOf(root: Element): string {
  return `<?xml version="1.0" encoding="utf-8"?>\n${written(root, '')}\n`;
}

/** The element alone, in one line. */
export function inOneLine({ tag, attributes, children }: Element): string {
  const inner = children
    .map((child) => (typeof child === 'string' ? escaped(child) : inOneLine(child)))
    .join('');
  return inner === '' ? `${opened(tag, attributes)}/>` : `${opened(tag, attributes)}>${inner}</${tag}>`;
}

function written(node: Element, indent: string): string {
  const elements = node.children.filter((child) => typeof child !== 'string');
  if (elements.length === 0) return `${indent}${inOneLine(node)}`;
  const inner = elements.map((child) => written(child, `${indent}  `)).join('\n');
  return `${indent}${opened(node.tag, node.attributes)}>\n${inner}\n${indent}</${node.tag}>`;
}

function opened(tag: string, attributes: Record<string, string>): string {
  const pairs = Object.entries(attributes).map(([name, value]) => ` ${name}="${escaped(value)}"`);
  return `<${tag}${pairs.join('')}`;
}

function escaped(text: string): string {
  return (
    text
      .replaceAll('&', '&amp;')
      .replaceAll('<', '&lt;')
      .replaceAll('>', '&gt;')
      .replaceAll('"', '&quot;')
      .replaceAll('\n', '&#10;')
      // The separator of Group Policy's lists, which shows as nothing.
      .replaceAll('\uF000', '&#xF000;')
  );
}
