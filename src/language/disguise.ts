import {
  collapseDuplicatesTransformer,
  DataSet,
  parseRawPattern,
  RegExpMatcher,
  resolveConfusablesTransformer,
  resolveLeetSpeakTransformer,
  toAsciiLowerCaseTransformer,
} from 'obscenity';
import type { Span } from '../model/finding';
import type { Sentence } from './reading';

/** Words to be found even when disguised; compiled at first use. Plain letters only, one word each. */
export type Disguised = {
  words: readonly string[];
  matcher?: RegExpMatcher;
  known?: Set<string>;
  masked?: RegExp;
};

/** Declares words to look for. */
export function disguised(...words: readonly string[]): Disguised {
  return { words };
}

/**
 * Where any of the words stands in disguise: look-alike letters ("ƒück"), digits and signs ("5h1t"), stretched letters,
 * masks ("f**k"), single letters with gaps ("f u c k"). Whole words only, so that place names with unlucky letters are let
 * be. Plain spellings are not reported: lexicons find those. Offsets are UTF-16 within the sentence.
 */
export function findDisguised(sentence: Sentence, wanted: Disguised): Span[] {
  return [...look(sentence.text, wanted), ...masks(sentence.text, wanted), ...spelled(sentence.text, wanted)];
}

// The library is slow beside a lexicon, so it is asked only about words that look dressed up.
const DRESSED =
  /[\p{L}\p{N}@$!|]{0,30}(?:\p{L}[0-9@$!|]+\p{L}|[0-9@$]\p{L}{2}|(\p{L})\1\1|(?![\p{P}\p{S}\s])[\u0080-\uffff])[\p{L}\p{N}@$!|]{0,30}/gu;

function look(text: string, wanted: Disguised): Span[] {
  return [...text.matchAll(DRESSED)].flatMap((word) =>
    matcherOf(wanted)
      .getAllMatches(word[0])
      .map(({ startIndex, endIndex }) => ({
        start: word.index + startIndex,
        end: word.index + endIndex + 1,
      })),
  );
}

function matcherOf(wanted: Disguised): RegExpMatcher {
  if (wanted.matcher) return wanted.matcher;
  const data = new DataSet<{ originalWord: string }>();
  for (const word of wanted.words)
    data.addPhrase((phrase) =>
      phrase.setMetadata({ originalWord: word }).addPattern(parseRawPattern(`|${single(word)}|`)),
    );
  wanted.matcher = new RegExpMatcher({
    ...data.build(),
    blacklistMatcherTransformers: [
      resolveConfusablesTransformer(),
      resolveLeetSpeakTransformer(),
      toAsciiLowerCaseTransformer(),
      collapseDuplicatesTransformer({ defaultThreshold: 1 }),
    ],
  });
  return wanted.matcher;
}

/** One of each letter in a row, as the library reads a stretched word. */
function single(word: string): string {
  return word.replace(/(.)\1+/gu, '$1');
}

// A letter, then a run that holds a mask. An emoji may stand for the rest ("w⚓").
const MASKED =
  /(?<![\p{L}\p{N}*@#])\p{L}[\p{L}]{0,10}[*#•_@$!%]{1,8}[\p{L}*#•_@$!%]{0,10}|(?<!\p{L})w⚓(?:️)?/giu;
const RHYMED: Record<string, string> = { 'w⚓': 'wanker' };

function masks(text: string, wanted: Disguised): Span[] {
  return [...text.matchAll(MASKED)].flatMap((match) => {
    const typed = match[0].toLowerCase().replace('️', '');
    const rhymed = RHYMED[typed];
    const hit =
      rhymed === undefined ? wanted.words.some((word) => fits(typed, word)) : knownOf(wanted).has(rhymed);
    return hit ? [{ start: match.index, end: match.index + match[0].length }] : [];
  });
}

/** Whether a masked word can be read as this one: each mask one letter, or a single mask up to three. */
function fits(typed: string, word: string): boolean {
  const bare = typed.replace(/[!_%#]+$/u, (end) => (end.includes('#') ? end : ''));
  if (!/[*#•_@$!%]/u.test(bare) || bare[0] !== word[0]) return false;
  const runs = bare.match(/\p{L}+|[^\p{L}]+/gu) ?? [];
  const shape = runs.map((run) => {
    if (/\p{L}/u.test(run)) return run;
    return run.length === 1 ? '\\p{L}{1,3}' : `\\p{L}{${run.length},${run.length + 1}}`;
  });
  return new RegExp(`^${shape.join('')}$`, 'u').test(word);
}

// Single letters with a gap or a sign between: "f u c k", "s.h.i.t".
const SPELLED = /(?<![\p{L}\p{N}])\p{L}(?:[\s.\-_*•/]{1,2}\p{L}(?![\p{L}\p{N}'’])){2,9}/gu;

function spelled(text: string, wanted: Disguised): Span[] {
  return [...text.matchAll(SPELLED)].flatMap((match) => {
    const word = match[0].replace(/[^\p{L}]/gu, '').toLowerCase();
    const known = [...knownOf(wanted)].find((one) => one.length > 3 && word.includes(one));
    return known === undefined ? [] : [{ start: match.index, end: match.index + match[0].length }];
  });
}

function knownOf(wanted: Disguised): Set<string> {
  wanted.known ??= new Set(wanted.words);
  return wanted.known;
}
