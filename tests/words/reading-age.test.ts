import { expect, it } from 'vitest';
import { readingAge, wordsOf } from '../support/reading-age';
import { saidInWords } from '../support/said-in-words';

/**
 * Excused: what IT and communications leads read of their files, examples of drafts, and words put into drafts. Shorter
 * texts are labels and headings, of which no formula can tell; what the packs say is their owners'.
 */
const FOR_SPECIALISTS = [
  'check-pack.ts',
  'check-settings.ts',
  'scan.ts',
  'managed-problem.ts',
  'pack-problems.ts',
];
const DRAFTS = ['concerns.ts', 'example-draft.ts', 'wording.ts'];
const FEWEST_WORDS = 6;
const OLDEST = 12;
/** The names of the months in a row are no sentence. */
const NO_SENTENCE = /^January February/;

const messages = saidInWords([...FOR_SPECIALISTS, ...DRAFTS]).filter(
  ({ text }) => wordsOf(text).length >= FEWEST_WORDS && !NO_SENTENCE.test(text),
);

it('every message can be read at the age of twelve', () => {
  expect(messages.length).toBeGreaterThan(200);
  const hard = messages.filter(({ text }) => readingAge(text) > OLDEST);
  expect(hard.map(({ file, text }) => `${file}: ${text}`)).toEqual([]);
});

it.each([
  ['The cat sat on the mat.', 5],
  ['You do not have to carry it alone, and you do not need to be in crisis to talk.', 12],
])('“%s” is easy', (text, age) => {
  expect(readingAge(text)).toBeLessThanOrEqual(age);
});

it('a sentence of a contract is hard', () => {
  const contract =
    'Notwithstanding any provision to the contrary, confidentiality obligations survive termination indefinitely.';
  expect(readingAge(contract)).toBeGreaterThan(18);
});
