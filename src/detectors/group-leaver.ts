import { findPatterns, patterns } from '../language/patterns';
import type { Detector } from './detector';

/** Someone whose going from a group harms no one: bots and spam, people who asked to go, retired or changed numbers. */
export const groupLeaver: Detector = {
  kind: 'group-leaver',
  detect: (sentence) => findPatterns(sentence, LEAVER),
};

const LEAVER = patterns(
  '(bot|bots|spam|spammer|spammers|scam|scammer|scammers|crypto|troll|trolls|fake|advert|adverts|seller|sellers|hacked|duplicate|dormant|inactive|old numbers|old number)',
  '(asked|wanted|requested|chose|prefers|preferred|rather|happy|told us|offered) (not)? (to|us to|me to|him to|her to)? (be|come|leave|go|stay|remove|take)',
  '(retired|left the (trust|service)|no longer works|moved (trusts|stations|on)|changed (his|her|their) number|new number|off facebook)',
  '(by accident|by mistake|accidentally|add (him|her|them) back|(please|can someone|someone) ..2 add|so (we|i) can add)',
  '(dont|do not|never|nobody|no one|shouldnt|should not) ..2 (exclude|leave out|leave anyone|be left out|left out)',
);
