type Child = Node | string | undefined | null | false;
type Props<E> = { [P in keyof E]?: E[P] } & { attr?: Record<string, string> };

/**
 * An element with its properties, attributes and children; text is always text, never markup. Children that are
 * undefined, null or false are left out, so that parts may be absent.
 */
export function element<T extends keyof HTMLElementTagNameMap>(
  tag: T,
  props: Props<HTMLElementTagNameMap[T]> = {},
  ...children: Child[]
): HTMLElementTagNameMap[T] {
  const { attr, ...properties } = props;
  const made = Object.assign(document.createElement(tag), properties);
  for (const [name, value] of Object.entries(attr ?? {})) made.setAttribute(name, value);
  made.append(...children.filter((child) => child !== undefined && child !== null && child !== false));
  return made;
}

/** A part of a page under its own heading. */
export function part(title: string, ...children: Child[]): HTMLElement {
  const id = `part-${title.toLowerCase().replace(/[^a-z]+/g, '-')}`;
  return element(
    'section',
    { className: 'part', attr: { 'aria-labelledby': id } },
    element('h2', { className: 'part-title', id }, title),
    ...children,
  );
}

export function paragraph(text: string, className = ''): HTMLParagraphElement {
  return element('p', { className }, text);
}

export function list(lines: readonly (string | Node)[]): HTMLUListElement {
  return element(
    'ul',
    { className: 'nhsuk-list nhsuk-list--bullet' },
    ...lines.map((line) => element('li', {}, line)),
  );
}

/** A native disclosure: works by keyboard and needs no script. */
export function disclosure(summary: string, ...children: Child[]): HTMLDetailsElement {
  return element(
    'details',
    { className: 'nhsuk-details' },
    element(
      'summary',
      { className: 'nhsuk-details__summary' },
      element('span', { className: 'nhsuk-details__summary-text' }, summary),
    ),
    element('div', { className: 'nhsuk-details__text' }, ...children),
  );
}

/** A button; `id` lets the page give focus back after it was drawn anew. */
export function button(
  id: string,
  text: string,
  press: () => void,
  kind: 'primary' | 'secondary' = 'secondary',
): HTMLButtonElement {
  const className = kind === 'primary' ? 'nhsuk-button' : 'nhsuk-button nhsuk-button--secondary';
  const made = element('button', { type: 'button', id, className }, text);
  made.addEventListener('click', press);
  return made;
}

/** A labelled tick box with a hint. */
export function tickBox(options: {
  id: string;
  label: string;
  hint?: string;
  checked: boolean;
  disabled?: boolean;
  change(checked: boolean): void;
}): HTMLElement {
  const { id, label, hint, checked, disabled = false } = options;
  const hintId = `${id}-hint`;
  const input = element('input', {
    type: 'checkbox',
    className: 'nhsuk-checkboxes__input',
    id,
    checked,
    disabled,
  });
  if (hint) input.setAttribute('aria-describedby', hintId);
  input.addEventListener('change', () => options.change(input.checked));
  return element(
    'div',
    { className: 'nhsuk-checkboxes nhsuk-checkboxes--small' },
    element(
      'div',
      { className: 'nhsuk-checkboxes__item' },
      input,
      element('label', { className: 'nhsuk-label nhsuk-checkboxes__label', htmlFor: id }, label),
      hint !== undefined &&
        element('div', { className: 'nhsuk-hint nhsuk-checkboxes__hint', id: hintId }, hint),
    ),
  );
}
