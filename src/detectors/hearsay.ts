import { findPatterns, patterns } from '../language/patterns';
import type { Detector } from './detector';

/**
 * Talk that comes from others and was not checked: "apparently", "a mate in control says", "word is", "heard that".
 * Source: the usual British forms.
 * Misses: rumour told as plain fact.
 */
export const hearsay: Detector = {
  kind: 'hearsay',
  detect: (sentence) => findPatterns(sentence, HEARSAY),
};

const HEARSAY = patterns(
  'apparently',
  'allegedly',
  'supposedly',
  'reportedly',
  '(rumour|rumours|rumor|gossip|word|talk|whispers|whisper|story|grapevine|jungle drums) ..2 (is|has it|going round|going around|doing the rounds|are|says|say|on the street|reaches|that|about|saying)',
  '(heard|hear|hearing) (on|through|via) the grapevine',
  '(~hear|hearing|been told|was told|told|just heard|seen|im told|getting told|reading|read) (that|from|off|there|theres|they|theyre|its|a|some|its been|about|somewhere|it) !(day|years|me)',
  '(a|my|one of my|some|someones|his|her|our) (mate|friend|pal|contact|source|colleague|cousin|neighbour|bloke|girl|lad|sister|brother|mum|someone|guy|uncle|auntie|aunt|mates mate) ..5 (~say|~tell|reckons|reckon|swears|told|heard|knows|saw|has it|sent)',
  '(someone|somebody|bloke|lad|girl|people|theyre|folk|everyone|lot) ..5 (~say|saying|reckon|reckons|told me|telling me)',
  '(dont|not|cant|havent) (know|sure|confirmed|verify|confirm|checked|check) ..3 (if|its|true|whether|this|but|official|it|myself|100)',
  '(not|yet to be|hasnt been|isnt|un) (confirmed|verified|official) (yet|but|anywhere)?',
  '(unconfirmed|unverified)',
  '(if|assuming) (the|it|thats|what) ..5 (true|right|rumours|to be believed)',
  '(no idea|dunno|dont know) (if|whether|how) ..3 (true|accurate|right)',
  '(pass|passing|share|sharing) (it|this) on',
  '(as|so) i (heard|hear) (it)?',
  '(doing|going) (the)? (rounds|round|around)',
  '(saw|seen|read) (it|this|something|a post|somewhere) (on|in|about) (facebook|fb|tiktok|twitter|whatsapp|the group|a group|reddit|insta|the local group|spotted)',
  '(inside|insider) (info|information|source|track|knowledge)',
  '(little|wee) (bird|birdie) ..2 (told|tells|said)',
);
