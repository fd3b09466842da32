import { findPatterns, patterns } from '../language/patterns';
import type { Detector } from './detector';

/**
 * Words that oppose abuse: "we don't tolerate", "I told him so", "that's racist", "shame on". What they stand beside is
 * reported in order to be opposed.
 * Misses: opposition by irony, or only by the tone of the whole.
 */
export const counterSpeech: Detector = {
  kind: 'counter-speech',
  detect: (sentence) => findPatterns(sentence, OPPOSED),
};

const OPPOSED = patterns(
  '(zero|no) tolerance',
  "(don't|won't|can't|cannot|never|not|shouldn't|wouldn't|refuse to) (tolerate|accept|stand for|put up with|have to hear|listen to|be tolerated|be accepted)",
  '(not|never|isnt|aint|wasnt|no longer) (ok|okay|acceptable|on|banter|funny|a joke|right|part of the job|an insult|a slur|a compliment)',
  '(unacceptable|disgusting thing|disgraceful thing|vile thing|horrible thing|awful thing|nasty thing|abhorrent|inexcusable)',
  '(racist|racism|sexist|sexism|misogyn*|homophob*|transphob*|ableist|ableism|islamophob*|xenophob*|antisemit*|bigot*|prejudice|hate speech|hate crime|hate mail|discrimination|stereotype|stereotypes)',
  '(call|calls|called|calling) (it|him|her|them|that|this) out',
  '(challenge|challenged|challenging) (it|him|her|them|that|this)',
  '(i|we) (reported|report|blocked|told|corrected|pulled) (it|him|her|them|that|this|up)',
  'told (him|her|them) (so|where to go|straight|off|to stop)',
  '(dead|so|completely|totally|plain|just) wrong',
  '(please|just)? stop (saying|calling|using|sharing|posting|spreading)',
  "(don't|do not|never|let's not|dont you dare) (call|say|use|share|repeat|speak to|talk to|treat|joke)",
  '(is|was|are) (a|an) (slur|insult|lie|myth|stereotype)',
  '(drivel|shame on|have a word|not in my name)',
  '(wear|wears|wore|wearing) (it|that) with pride',
  '(stand|standing|stood) (with|by|up to|against|up for)',
  '(show|kick|stamp) racism (out)?',
  '(sick|tired|fed up|had enough) of (hearing|people|being|listening|the) ..4 (called|told|saying|say|calling|jokes|comments|remarks|abuse)',
);
