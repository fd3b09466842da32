import firstNames from '../lexicons/first-name.json';
import nameOrWord from '../lexicons/name-or-word.json';
import notSurname from '../lexicons/not-surname.json';
import type { Span } from '../model/finding';
import { wordClasses } from './grammar';
import type { Sentence } from './reading';
import type { Token } from './tokens';

/** A person's name in a sentence. `full` says that it has a surname, a title or both. */
export type Name = Span & { full: boolean };

const FIRST = new Set(firstNames.words);
const WORDY = new Set(nameOrWord.words);
const NOT_SURNAME = new Set(notSurname.words);
const FAMILY_TITLE = /^(?:mr|mrs|ms|mister|miss)$/i;
const RANK = /^(?:dr|doctor|prof|professor|sir|dame|lord|lady|pc|sgt|cllr|rev|revd|nurse)$/i;
const FOND = /^(?:little|lil|wee|young|old|big|poor)$/i;
// "called Xanthe", "named Obi", "surname's Tranter": whatever is capitalised after these is a name.
const SAYS_NAME =
  /^(?:called|named|surname|names?['’]?s?|surname['’]?s|patient|pt|px|casualty|caller|crewmate|colleague|mentor|mentee|manager|tl|otl)$/i;
// Titles that stand for no one: characters, brands, television.
const NOBODY =
  /^(?:who|martens?|pepper|men|blobby|whippy|kipling|motivator|sheen|muscle|bean|brown's|browns|hinch|tumble|universe|america|world|seuss|strange|foster|gaga|muck)$/i;
const TITLE_CASE = /^(?!I['’])(?:Ma?c|O['’]|D['’])?\p{Lu}[\p{Ll}'’]+(?:\p{Lu}[\p{Ll}]+)?$/u;
const PARTICLE = /^(?:de|da|van|von|al|el|ap|bin|der|la|di)$/i;

/**
 * Names of people, in order, never overlapping: title and surname, a known first name with or without surname, a
 * capitalised word that is said to be a name. Lower-case first names count when they are hardly ever another word.
 * Misses: surnames alone, rare first names with nothing before them.
 */
export function findNames(sentence: Sentence): Name[] {
  const names: Name[] = [];
  for (let at = 0; at < sentence.tokens.length; at += 1) {
    const found = nameAt(sentence, at);
    if (!found) continue;
    names.push(spanFrom(sentence.tokens, found));
    at = found.to - 1;
  }
  return names;
}

type Found = { from: number; to: number; full: boolean };

function nameAt(sentence: Sentence, at: number): Found | undefined {
  const { tokens } = sentence;
  const token = tokens[at];
  if (!token || !/^\p{L}/u.test(token.text)) return undefined;
  return (
    titled(sentence, at) ??
    firstNamed(sentence, at) ??
    saidToBeName(sentence, at) ??
    plainlyTwoNames(sentence, at)
  );
}

function titled(sentence: Sentence, at: number): Found | undefined {
  const word = bare(sentence.tokens[at]);
  const next = sentence.tokens[at + 1];
  if (!next || !joined(sentence, at) || NOBODY.test(bare(next))) return undefined;
  const capital = /^\p{Lu}/u.test(next.text) && !isCommon(next);
  if (FAMILY_TITLE.test(word)) {
    const isVerb = /^miss$/i.test(word) && (!capital || /^m/.test(word));
    if (isVerb || !(capital || isInitial(next) || (!isCommon(next) && bare(next).length > 2)))
      return undefined;
    return { from: at, to: surnamesEnd(sentence, at + 2), full: true };
  }
  if (RANK.test(word) && /^\p{Lu}/u.test(word) && capital) {
    const to = surnamesEnd(sentence, at + 2);
    const usuallyWord = /^(?:sir|dame|lord|lady|nurse)$/i.test(word);
    return usuallyWord && to === at + 2 && !isFirst(next) ? undefined : { from: at, to, full: true };
  }
  return undefined;
}

function firstNamed(sentence: Sentence, at: number): Found | undefined {
  const token = sentence.tokens[at];
  if (!token || afterSaint(sentence, at) || beforePlace(sentence, at)) return undefined;
  if (isNamedFor(sentence, at)) return undefined;
  const word = bare(token).toLowerCase();
  const capital = /^\p{Lu}/u.test(token.text);
  const fond = FOND.test(bare(sentence.tokens[at - 1])) && capital;
  if (!FIRST.has(word) && !(WORDY.has(word) && capital)) return undefined;
  const possessive = /['’]s$/i.test(token.text);
  const to = possessive ? at + 1 : surnamesEnd(sentence, at + 1);
  if (WORDY.has(word) && to === at + 1 && !fond && !isPlainlyName(sentence, at)) return undefined;
  return { from: at, to, full: to > at + 1 };
}

/** A capital in the middle of a sentence that isn't shouted, on a word that is rarely capitalised for other reasons. */
function isPlainlyName(sentence: Sentence, at: number): boolean {
  const token = sentence.tokens[at];
  if (!token || !/^\p{Lu}\p{Ll}+/u.test(token.text) || ALSO_CAPITALISED.has(bare(token).toLowerCase()))
    return false;
  if (at === 0 || /^\p{Lu}/u.test(sentence.tokens[at - 1]?.text ?? '')) return false;
  // "please Mark it done", "we Will": grammar tells the verb from the name.
  return wordClasses(sentence)[at] !== 'verb';
}

const ALSO_CAPITALISED = new Set(
  (
    'may april june july jules august autumn summer will hope grace faith joy amber rose art star angel river reed red green ' +
    'brook chance charity chase crystal dale earl eden forest honey lance max melody mercy miles mo norm pearl penny ' +
    'pepper porter prince rich rusty scout sierra skip sky sunny tad val van ward west wren zion coral duke bay cat chat ' +
    'mark mason grant bill major'
  ).split(' '),
);

function saidToBeName(sentence: Sentence, at: number): Found | undefined {
  const before = sentence.tokens[at - 1];
  const token = sentence.tokens[at];
  // "Patient Experience team": a capital there makes it a name of another kind.
  if (!before || !token || !SAYS_NAME.test(before.text) || /^\p{Lu}\p{Ll}{2}/u.test(before.text))
    return undefined;
  if (!TITLE_CASE.test(token.text) || isCommon(token) || beforePlace(sentence, at)) return undefined;
  const to = surnamesEnd(sentence, at + 1);
  return { from: at, to, full: to > at + 1 || /surname/i.test(before.text) };
}

/** "Aaliyah Rahman-Price", "little Rufus Hart", "the Okereke family": names by their build, whatever the first name. */
function plainlyTwoNames(sentence: Sentence, at: number): Found | undefined {
  const { tokens, text } = sentence;
  const [token, next, third] = [tokens[at], tokens[at + 1], tokens[at + 2]];
  if (!token || !next || !TITLE_CASE.test(token.text) || isCommon(token)) return undefined;
  if (/^the$/i.test(tokens[at - 1]?.text ?? '') && /^family$/.test(next.text) && joined(sentence, at))
    return { from: at, to: at + 1, full: true };
  if (
    !joined(sentence, at) ||
    text.charAt(token.end) === '-' ||
    !TITLE_CASE.test(next.text) ||
    isCommon(next)
  )
    return undefined;
  const isDouble =
    third !== undefined &&
    text.charAt(next.end) === '-' &&
    TITLE_CASE.test(bare(third)) &&
    joined(sentence, at + 1);
  if (isDouble && !beforePlace(sentence, at + 1)) return { from: at, to: at + 3, full: true };
  const fond = /^(?:little|lil|wee|baby)$/i.test(bare(tokens[at - 1]));
  return fond && !beforePlace(sentence, at)
    ? { from: at, to: surnamesEnd(sentence, at + 1), full: true }
    : undefined;
}

/** Where the surnames end that begin at a token: capitalised words, one initial, or a lower-case pair of names. */
function surnamesEnd(sentence: Sentence, from: number): number {
  const { tokens } = sentence;
  const lower = /^\p{Ll}/u.test(tokens[from - 1]?.text ?? '');
  let to = from;
  while (to < from + 3) {
    const token = tokens[to];
    if (!token || !joined(sentence, to - 1) || /['’]s$/i.test(tokens[to - 1]?.text ?? '')) break;
    const word = bare(token);
    if (PARTICLE.test(word) && TITLE_CASE.test(bare(tokens[to + 1]))) to += 2;
    else if (TITLE_CASE.test(word) && !NOT_SURNAME.has(word.toLowerCase())) to += 1;
    else if (isInitial(token) && to === from) to += 1;
    else if (lower && to === from && FIRST.has(bare(tokens[to - 1])) && looksLikeSurname(word)) return to + 1;
    else break;
  }
  return to;
}

function looksLikeSurname(word: string): boolean {
  return /^\p{Ll}{4,}$/u.test(word) && !NOT_SURNAME.has(word) && !/(?:ing|ed|ly|ers?|est|ies)$/.test(word);
}

function isInitial(token: Token): boolean {
  return /^[A-HJ-Z]$/.test(token.text);
}

function isFirst(token: Token): boolean {
  const word = bare(token).toLowerCase();
  return FIRST.has(word) || WORDY.has(word);
}

function isCommon(token: Token): boolean {
  return NOT_SURNAME.has(bare(token).toLowerCase());
}

/** Whether nothing but a space, a hyphen or an abbreviation's full stop parts a word from the next. */
function joined(sentence: Sentence, at: number): boolean {
  const [one, next] = [sentence.tokens[at], sentence.tokens[at + 1]];
  return (
    one !== undefined && next !== undefined && /^(?:\.? ?|-)$/.test(sentence.text.slice(one.end, next.start))
  );
}

function afterSaint(sentence: Sentence, at: number): boolean {
  return (
    /^(?:st|saint|princess|prince|queen|king|duke|duchess|royal)$/i.test(
      sentence.tokens[at - 1]?.text ?? '',
    ) && joined(sentence, at - 1)
  );
}

/** "Taken to the John Radcliffe": a house named for a person. */
function isNamedFor(sentence: Sentence, at: number): boolean {
  const [before, token, next, after] = [at - 1, at, at + 1, at + 2].map((place) => sentence.tokens[place]);
  return (
    before !== undefined &&
    token !== undefined &&
    next !== undefined &&
    /^the$/i.test(before.text) &&
    TITLE_CASE.test(token.text) &&
    TITLE_CASE.test(next.text) &&
    joined(sentence, at - 1) &&
    joined(sentence, at) &&
    !/^(?:famil|case|inquest|trial|murder|verdict|stor|stabbing|shooting)/i.test(after?.text ?? '')
  );
}

/** "Victoria Road", "Elizabeth Tower": the name of a place. */
function beforePlace(sentence: Sentence, at: number): boolean {
  const next = [sentence.tokens[at + 1], sentence.tokens[at + 2]];
  if (!joined(sentence, at)) return false;
  return next.some(
    (token, index) =>
      token !== undefined &&
      /^\p{Lu}/u.test(token.text) &&
      PLACE_END.test(token.text) &&
      (index === 0 || joined(sentence, at + 1)),
  );
}

const PLACE_END =
  /^(?:street|st|road|rd|ward|hospital|house|park|arms|court|close|avenue|ave|lane|hall|school|academy|cup|trophy|awards?|foundation|trust|church|centre|suite|wing|building|infirmary|terrace|drive|way|gardens|square|mews|row|inn|hotel|bridge|farm|college|university|cemetery|cottages?|station|clinic|hospice|surgery|crescent|grove|place|fund|appeal|line|day|stadium|shield|memorial)$/i;

function bare(token: Token | undefined): string {
  return (token?.text ?? '').replace(/['’]s?$/i, '');
}

function spanFrom(tokens: Token[], found: Found): Name {
  const last = tokens[found.to - 1];
  const tail = /['’]s$/i.exec(last?.text ?? '')?.[0].length ?? 0;
  return { start: tokens[found.from]?.start ?? 0, end: (last?.end ?? 0) - tail, full: found.full };
}
