import { expect, it } from 'vitest';
import { wordClasses } from '../../src/language/grammar';
import { readSentence } from '../../src/language/reading';

it.each([
  ['Mark went home', 0, 'noun'],
  ['please mark it done', 1, 'verb'],
  ['He will not wait', 1, 'verb'],
  ['🚑 the angry man', 2, 'adjective'],
])('in "%s" word %i is a %s', (text, at, wanted) => {
  expect(wordClasses(readSentence(text))[at]).toBe(wanted);
});

it('gives every token a class, emoji and handles too', () => {
  const sentence = readSentence("🚑🚑 @crew_1 can't #wait 999 000 0018");
  expect(wordClasses(sentence)).toHaveLength(sentence.tokens.length);
});
