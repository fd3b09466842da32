import { findPatterns, patterns } from '../language/patterns';
import type { Detector } from './detector';

/**
 * Words that take another's words for one's own: "so true", "nail on the head", "not wrong though". A repost that only
 * laughs counts too, since that is how jokes are passed on.
 * Misses: agreement by one emoji alone, or by carrying the thought on.
 */
export const agreement: Detector = {
  kind: 'agreement',
  detect: (sentence) => findPatterns(sentence, AGREED),
};

const AGREED = patterns(
  '(so|very|too|never|sad but|100|bloody|how) true',
  '(spot|bang|dead) on',
  'nail on the head',
  'hit the nail',
  '(not|never|aint|isnt|wasnt|hes not|shes not|theyre not) (far)? wrong (though|tho|is he|was he|are they|there)?',
  '(could|couldnt) (not)? (have|of|agree) ..2 (said it better|put it better|more)',
  '(say|said|shout) it (louder|again|for the people)',
  '(totally|completely|fully|100|absolutely|well|hundred percent)? (agree|agreed)',
  '(this|it) (is|was|turns out) ..2 (true|spot on|fact|facts|the truth|right)',
  '(it is|its) (all)? true',
  '(facts|preach|amen|exactly this|well said|hear hear|bravo|bang on|about time|finally)',
  'about time (someone|somebody|too)?',
  '(somebody|someone|finally someone) (had to say|said) it',
  '(he|she|they|you|speaker) (has|have|got|ve|hes|shes|theyve|youve) (a)? (got)? (a)? point',
  '(howling|crying|dying|dead|lmao|lmfao|rofl|pmsl) ',
  '(tag|share|pass) (a|an|somebody|someone|your|it|this) ..4 (see|mate|crewmate|friend|on|this|do|agree)',
  '(they|he|she|you) (said|took) (what we are|what were|the words)',
);
