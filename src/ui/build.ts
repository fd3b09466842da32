type Parts = {
  class?: string;
  text?: string;
  attributes?: Record<string, string>;
  onClick?: (event: MouseEvent) => void;
};

/** One element with its children. Only `createElement` and `textContent`: sites enforce Trusted Types. */
export function build<T extends keyof HTMLElementTagNameMap>(
  tag: T,
  parts: Parts = {},
  children: readonly (Node | undefined)[] = [],
): HTMLElementTagNameMap[T] {
  const element = document.createElement(tag);
  if (parts.class) element.className = parts.class;
  if (parts.text !== undefined) element.textContent = parts.text;
  for (const [name, value] of Object.entries(parts.attributes ?? {})) element.setAttribute(name, value);
  if (parts.onClick) element.addEventListener('click', parts.onClick as EventListener);
  for (const child of children) if (child) element.append(child);
  return element;
}

/** A button; `name` is what is read out when the visible words are the same on several. */
export function button(
  words: string,
  onClick: (event: MouseEvent) => void,
  { look = 'plain', name, key }: { look?: 'plain' | 'main' | 'link'; name?: string; key?: string } = {},
): HTMLButtonElement {
  const attributes: Record<string, string> = { type: 'button' };
  if (name) attributes['aria-label'] = name;
  if (key) attributes['data-key'] = key;
  return build('button', { class: `button ${look}`, text: words, attributes, onClick });
}
