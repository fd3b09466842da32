import { describe, expect, it } from 'vitest';
import { withoutOwnWords } from '../../src/check/own-words';
import type { Warning } from '../../src/model/warning';

const TEXT = 'Kev and Old Tom’s dog rang, kevin did not';
const warning = (...words: string[]): Warning => ({
  concern: 'patient-identity',
  severity: 'serious',
  message: 'You name somebody.',
  sections: [],
  spans: words.map((word) => ({ start: TEXT.indexOf(word), end: TEXT.indexOf(word) + word.length })),
});
const left = (own: string[], ...words: string[]) =>
  withoutOwnWords([warning(...words)], TEXT, own).map(({ spans }) =>
    spans.map(({ start, end }) => TEXT.slice(start, end)),
  );

describe('withoutOwnWords', () => {
  it.each<[string, string[], string[], string[][]]>([
    ['a warning that rests on an own word goes', ['kev'], ['Kev'], []],
    ['what else it points at stays', ['kev'], ['Kev', 'dog'], [['dog']]],
    ['a longer stretch with the word in it goes', ['old tom’s'], ['Old Tom’s dog'], []],
    ['either apostrophe will do', ["Old Tom's"], ['Old Tom’s'], []],
    ['only whole words count', ['kev'], ['kevin'], [['kevin']]],
    ['signs are no patterns', ['.*'], ['Kev'], [['Kev']]],
    ['a warning about no words in particular stays', ['kev'], [], [[]]],
    ['without own words all stays', [], ['Kev'], [['Kev']]],
  ])('%s', (_, own, words, expected) => {
    expect(left(own, ...words)).toEqual(expected);
  });
});
