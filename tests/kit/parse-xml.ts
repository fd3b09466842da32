import { DOMParser, type Element } from '@xmldom/xmldom';

/** Reads XML strictly: anything that is not well-formed throws. */
export function parseXml(text: string): Element {
  const parser = new DOMParser({
    onError: (level, message) => {
      throw new Error(`${level}: ${message}`);
    },
  });
  const root = parser.parseFromString(text, 'text/xml').documentElement;
  if (!root) throw new Error('no root');
  return root;
}

/** Every element of this name within another. */
export function all(within: Element, name: string): Element[] {
  return [...within.getElementsByTagName(name)];
}

export function attribute(node: Element | undefined, name: string): string {
  return node?.getAttribute(name) ?? '';
}
