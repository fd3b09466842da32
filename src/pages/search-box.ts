import { policy } from '../words/en-GB';
import { element } from './element';

/** A labelled search box that answers as one types. In: its id, and what to do with what is typed. */
export function searchBox(
  id: string,
  typed: (text: string) => void,
): { field: HTMLElement; input: HTMLInputElement } {
  const input = element('input', {
    type: 'search',
    id,
    className: 'nhsuk-input',
    autocomplete: 'off',
    spellcheck: false,
    attr: { 'aria-describedby': `${id}-hint` },
  });
  input.addEventListener('input', () => typed(input.value));
  const field = element(
    'div',
    { className: 'nhsuk-form-group' },
    element('label', { className: 'nhsuk-label nhsuk-label--s', htmlFor: id }, policy.searchLabel()),
    element('div', { className: 'nhsuk-hint', id: `${id}-hint` }, policy.searchHint()),
    input,
  );
  return { field, input };
}
