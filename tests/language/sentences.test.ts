import { expect, it } from 'vitest';
import { splitSentences } from '../../src/language/sentences';
import { tokenise } from '../../src/language/tokens';

it.each([
  ['One. Two!  Three?', ['One.', 'Two!', 'Three?']],
  ['Mr. Shah of No. 4 was out', ['Mr. Shah of No. 4 was out']],
  ['first line\n\nsecond', ['first line', 'second']],
  ['it is 9.14 now', ['it is 9.14 now']],
  ['“Stop.” He did', ['“Stop.”', 'He did']],
  ['   ', []],
])('splits %j', (text, wanted) => {
  expect(splitSentences(text).map(({ start, end }) => text.slice(start, end))).toEqual(wanted);
});

it.each([
  ['six-year-old', ['six', 'year', 'old']],
  ["we're @crew_1 #Nights", ["we're", '@crew_1', '#Nights']],
  ['tw@t f*ck', ['tw@t', 'f*ck']],
  ['👩🏽‍🚒ok', ['👩🏽‍🚒', 'ok']],
  ['at 3am, 9.14 or 34yo', ['at', '3am', '9.14', 'or', '34yo']],
  ['mail a.b@c.org now', ['mail', 'a.b@c.org', 'now']],
])('tokenises %j', (text, wanted) => {
  expect(tokenise(text).map((token) => token.text)).toEqual(wanted);
});
