import type { Overview } from '../messages/protocol';
import { MOST_OWN_WORDS, ownWordSchema } from '../model/own-word';
import { pages } from '../words/en-GB';
import { button, element, paragraph, part } from './element';

/** The words that are never flagged, each with a button that takes it off, and a field for one more. */
export function ownWordsPart(
  { choices: { ownWords } }: Overview,
  setOwnWords: (words: string[]) => void,
): HTMLElement {
  const fault = element('p', { className: 'nhsuk-error-message', hidden: true, id: 'own-word-fault' });
  const input = element('input', {
    type: 'text',
    id: 'own-word',
    className: 'nhsuk-input',
    autocomplete: 'off',
    spellcheck: false,
    attr: { 'aria-describedby': 'own-words-hint own-word-fault' },
  });
  const refuse = (why: string) => {
    fault.textContent = why;
    fault.hidden = false;
    input.setAttribute('aria-invalid', 'true');
    input.focus();
  };
  const add = () => {
    const word = input.value.trim().replace(/\s+/g, ' ');
    if (!ownWordSchema.safeParse(word).success) return refuse(pages.ownWordNotOne());
    if (ownWords.length >= MOST_OWN_WORDS) return refuse(pages.ownWordsFull({ most: MOST_OWN_WORDS }));
    const isThere = ownWords.some((one) => one.toLowerCase() === word.toLowerCase());
    setOwnWords(isThere ? ownWords : [...ownWords, word]);
  };
  input.addEventListener('keydown', (event) => {
    if (event.key === 'Enter') add();
  });
  return part(
    pages.ownWordsTitle(),
    element('p', { className: 'nhsuk-hint', id: 'own-words-hint' }, pages.ownWordsHint()),
    ownWords.length > 0 &&
      element(
        'ul',
        { className: 'own-words', attr: { 'aria-label': pages.ownWordsTitle() } },
        ...ownWords.map((word, at) => element('li', {}, element('span', {}, word), removeButton(word, at))),
      ),
    ownWords.length === 0 && paragraph(pages.ownWordsNone()),
    element(
      'div',
      { className: 'nhsuk-form-group' },
      element('label', { className: 'nhsuk-label', htmlFor: 'own-word' }, pages.ownWordLabel()),
      fault,
      input,
    ),
    button('own-word-add', pages.ownWordAdd(), add),
  );

  function removeButton(word: string, at: number): HTMLElement {
    const remove = button(`own-word-remove-${at}`, pages.ownWordRemove(), () =>
      setOwnWords(ownWords.filter((one) => one !== word)),
    );
    remove.setAttribute('aria-label', pages.ownWordRemoveNamed({ word }));
    return remove;
  }
}
