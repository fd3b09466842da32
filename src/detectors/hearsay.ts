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

const TELLER =
  '(mate|friend|pal|contact|source|colleague|cousin|neighbour|bloke|lad|lads|girls|someone|somebody|mates mate|sister in law|brother in law|sister|brother|uncle|auntie|little bird|birdie|bird|porter|crew|ex colleague)';

const HEARSAY = patterns(
  '(apparently|allegedly|supposedly|reportedly|rumoured|rumour has it|rumours|rumour|unconfirmed|unverified)',
  '(word|talk|gossip|whispers|whisper|story|buzz) (is|has it|going round|going around|doing the rounds|are that|in the|on the|at|round|from)',
  '(on|through|via) the grapevine',
  '(jungle drums|mess room telegraph|station telegraph)',
  '(hearing|hear|heard|im hearing|were hearing|getting told|been told|im told|told) (that|there|theres|they|theyre|hes|shes|its|it was|it is|weve|were) !(dont|a good|hard|too|about time|all before)',
  '^ (hearing|heard) (^Cap|it was|that|the|a|from|off) !(of|myself|anything)',
  '(heard|hear|got|had|told) ..2 (off|from|by) (a|the|some|one of the|someone|my) ..2 (lad|lads|mate|crew|crews|bloke|girl|guy|friend|porter|nurse|neighbour|copper|driver|source|someone|inside|cousin|mechanic|dispatcher)',
  `(a|my|one of my|some|someones|his|her|our|mate of a|mates) ${TELLER} ..5 (says|said|reckons|reckon|swears|told me|told us|heard|saw|is a|works|has it|tells me|who works|in hr|in control)`,
  '(mate of a mate|mates mate|friend of a friend|little bird|birdie)',
  '(what|from what) (ive heard|i heard|i hear|im hearing|people are saying|the lads|i gather|ive been told|they say|(the)? lads .. reckon)',
  '(people|theyre|folk|everyones|everyone|lot|some) (is|are)? (saying|reckoning) ..6',
  '(hasnt|not|yet to|isnt) (been)? (confirmed|verified) ..1',
  '(dont|cant|havent|not) (know if its|know if this is|confirm|been able to confirm|verify|swear to it|checked|sure if its|sure if this is) (true|legit|real|right|but|it|this|gospel)',
  '(looks|sounds|seems) (legit|true|about right) ..6',
  '(by the sounds|by all accounts|as i understand it|so i hear|so im told|or so i hear|so they say)',
  '(could|might|may) ..1 be (terror|a bomb|gas|two people|a shooting|a stabbing|# dead) ..4',
  '(saw|seen|read|copied) (it|this|a post|something) (on|off|in) (facebook|fb|tiktok|twitter|whatsapp|reddit|the local group|spotted|nextdoor|telegram)',
  '(nothing|nowt) official ..4',
  '(i|we) hear things',
  '(reckons|according to (a|an|my|some|one of|someone|somebody|our|the lads|the girls)|been told that|told me that)',
  '(ive|i have|been|were|im) (been)? told $',
  '(one of ours|one of our lot|our lot|the lads|the girls|switchboard|desk|mess room|station|dispatch|hairdresser|barber|landlord|cleaner|security guard|taxi driver|postman) ..3 (say|says|said|reckon|reckons|told|has been out|is saying)',
  '(bloke|man|woman|lad|girl|guy|fella|someone|somebody) (in|at|from|down|on|off) ..4 (says|said|reckons|told|swears|heard)',
  '(dunno|no idea|not sure) if (its)? (true|legit|right)',
  '(they|theyve|hospitals|hospital|trust|police|bosses|theyre) ..3 (been told not to|told not to|hiding|sitting on it|covering it up|keeping it quiet|hushing it up)',
  '(not on|isnt on|wont be on) the news ..1',
  '(theyd|hed|shed|he would|she would|they would) know',
  '(so|as|which) (itll|it will|must|it must|has to|gotta|it has to) be (right|true)',
);
