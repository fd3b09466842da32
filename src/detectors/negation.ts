import { findPatterns, patterns } from '../language/patterns';
import type { Sentence } from '../language/reading';
import type { Span } from '../model/finding';
import type { Detector } from './detector';

/**
 * What is denied: from a word that says no ("not", "never", "isn't", "without") to the end of its clause.
 * Misses: denial by a verb ("he denies", "I doubt"), double negatives, and irony.
 */
export const negation: Detector = {
  kind: 'negation',
  detect: (sentence) => findPatterns(sentence, NO).map((span) => scopeOf(sentence, span)),
};

/** "Not only", "no wonder", "not being funny but", "wouldn't put it past" deny nothing. */
const NO = patterns(
  'not !only !just !even !being !gonna !sure !sorry !surprised !wrong !joking !kidding !saying !to',
  'not (gonna|going) to',
  '(nobody|neither|nor)',
  'never !(mind|know|forget|too)',
  'without !(fail|doubt|exception|question|a doubt)',
  'no !wonder !doubt !offence !one !matter !joke !more !longer !idea !thanks !sorry !really !wait !seriously',
  'no (one|more|longer)',
  '(isnt|arent|wasnt|werent|aint|dont|doesnt|didnt|hasnt|havent|hadnt|wont|wouldnt|shouldnt|mustnt|neednt) !(know|care|mind|believe)',
  '(cant|cannot|couldnt) !(cope|stand|believe|bear|wait|help|stop|understand|imagine|get over|even)',
  '(far from|anything but|nothing like|rather than|instead of)',
);

const CLAUSE_END =
  /[,;:–—(]|\s-\s|\s(?:but|and|so|because|cos|though|although|except|until|unless|yet|then)\s/u;

function scopeOf(sentence: Sentence, span: Span): Span {
  const stop = sentence.text.slice(span.end).search(CLAUSE_END);
  return { start: span.start, end: stop === -1 ? sentence.text.length : span.end + stop };
}
