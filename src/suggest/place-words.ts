import type { Span } from '../model/finding';
import type { Edit } from '../model/suggestion';

/**
 * Puts other words in place of a stretch: with the article that fits them, without a second "the", and with a capital
 * where the sentence begins. `words` are in lower case and may begin with an article of their own.
 */
export function placeWords(text: string, span: Span, words: string, sentence: Span): Edit {
  const before = text.slice(sentence.start, span.start);
  const article = /\b(an?|the) $/i.exec(before);
  const own = /^(?:the|an?) /.exec(words);
  if (article && own) {
    // "the Mrs Marlow" has its article already.
    const start = sentence.start + article.index;
    return capitalAt(text, { start, end: span.end, text: words }, sentence);
  }
  if (article && /^an?$/i.test(article[1] ?? '')) {
    const start = sentence.start + article.index;
    return capitalAt(text, { start, end: span.end, text: `${articleFor(words)} ${words}` }, sentence);
  }
  return capitalAt(text, { ...span, text: words }, sentence);
}

/** "a" or "an", by the letter that follows. */
export function articleFor(words: string): 'a' | 'an' {
  return /^[aeio]/i.test(words) ? 'an' : 'a';
}

function capitalAt(text: string, edit: Edit, sentence: Span): Edit {
  const begins = /^[^\p{L}\p{N}]*$/u.test(text.slice(sentence.start, edit.start));
  if (!begins || !/\p{Lu}/u.test(text[edit.start] ?? '')) return edit;
  return { ...edit, text: edit.text.charAt(0).toUpperCase() + edit.text.slice(1) };
}
