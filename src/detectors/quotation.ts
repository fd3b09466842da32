import { findPatterns, patterns, withoutOverlaps } from '../language/patterns';
import type { Sentence } from '../language/reading';
import type { Span } from '../model/finding';
import type { Detector } from './detector';

/**
 * Words that are somebody else's: between quotation marks, or after a verb of saying ("he called me a …", "kids shouting
 * …"). The span is what was said. A mark that opens in one sentence and closes in another is read to the end, or from
 * the start, of this one.
 * Misses: reported speech with no verb of saying, and a whole sentence in the middle of a longer quotation.
 */
export const quotation: Detector = {
  kind: 'quotation',
  detect: (sentence) =>
    withoutOverlaps([
      ...betweenMarks(sentence.text),
      ...findPatterns(sentence, REPORTED).map((span) => toClauseEnd(sentence, span)),
    ]),
};

// A straight apostrophe opens only after white space or a bracket and closes only before one.
const MARKS =
  /"(?<a>[^"]{1,600})"|“(?<b>[^”]{1,600})”?|‘(?<c>[^’]{2,200}(?:’\p{L}[^’]{0,200})*)’(?!\p{L})|(?<=^|[\s(])'(?<d>[^']{2,200}(?:'\p{L}[^']{0,200})*)'(?=$|[\s).,!?;:])/gu;

function betweenMarks(text: string): Span[] {
  const found = [...text.matchAll(MARKS)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }));
  const rest = text.replace(MARKS, (match) => ' '.repeat(match.length));
  const lone = rest.search(/["”]/);
  if (lone === -1) return found;
  // A mark with no partner: it opens when a word follows it, else it closes what an earlier sentence opened.
  const opens =
    rest[lone] === '"' && /^"\p{L}/u.test(rest.slice(lone)) && !/\p{L}[.,!?]?$/u.test(rest.slice(0, lone));
  return [...found, opens ? { start: lone, end: text.length } : { start: 0, end: lone + 1 }];
}

/** From the end of the words that report to the end of the clause or of the sentence. */
function toClauseEnd(sentence: Sentence, span: Span): Span {
  const stop = sentence.text.slice(span.end).search(CLAUSE_END);
  return { start: span.start, end: stop === -1 ? sentence.text.length : span.end + stop };
}

// A report ends with its clause: at a stop, a dash, an emoji, or a word that turns back to the writer.
const CLAUSE_END =
  /[;\n]|,\s+(?:but|which|then)\b|\s(?:so|but|because|cos|then|and (?:i|we|he|she|they))\s|\s[-–—]\s|\p{Extended_Pictographic}/iu;

const REPORTED = patterns(
  '(call|calls|called|calling) (me|us|him|her|them|my _|our _|the crew|staff|colleagues|nurses|paramedics|women|someone|somebody|people) (a|an|all)? _',
  '<someone-else> (~say|~shout|~scream|~yell|~call|~mutter|~post|~write|~comment|~tweet|~chant|~sneer) (at|to)? (me|us|him|her|them|you|my _|our _)? (that)? _',
  '(told|telling|tells) (me|us|my crewmate|our crew|my daughter|my son|my wife|my husband|my mum) (to|that|i|we|he|she) _',
  '(been|was|were|being|get|gets|got|getting|is|are) (called|labelled|branded|told) _',
  '~shout (at|abuse at)? (me|us|my _|our _|the crew)',
  '(yelling|shouting|chanting|screaming|hissing|muttering) _',
  "apparently (i am|im|i'm|we are|we're|were) _",
  'the (word|words|term|phrase|slur|p word|n word|comment|comments) _',
  '(words|terms|names|comments|things|insults|slurs) like _',
  '(someone|somebody|anyone|people|they|he|she|a bloke|a man|a woman|a lad) (who|that) (calls|called|says|said|thinks|tells|uses|used) _',
  '(say|says|saying|said|use|uses|using) things like _',
);
