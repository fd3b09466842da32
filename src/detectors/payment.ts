import { findPatterns, patterns, withoutOverlaps } from '../language/patterns';
import { type Detector, findAll } from './detector';

/**
 * Posts for money, a gift or another return: #ad, gifted, "they sent me", commission, a trip paid for.
 * Why: payment for a post must be declared and allowed. Turning a gift down is left to negation.
 * Source: own list; the advertising code's labels. Misses: returns that are kept quiet.
 */
export const payment: Detector = {
  kind: 'payment',
  detect: (sentence) => withoutOverlaps([...findPatterns(sentence, SAID), ...findAll(sentence, WRITTEN)]),
};

const SAID = patterns(
  '(gifted|prgift|pr gift|pr package|prproduct|press trip|freebie|freebies)',
  '#?(sponsored|sponsoredpost|paidpartnership|paidpromotion|brandpartner|brandambassador|affiliate|affiliatelink|gifteditems|collab|adaffiliate|spon)',
  'paid (partnership|promotion|post|collaboration|collab|ad|advert|content|partner)',
  'in (paid)? (partnership|collaboration|collab) with',
  '(partnered|teamed|collaborated|collabed|collabing|partnering|working) (up)? with (^Cap|@) .. (to bring|to give|on this|for|again)',
  '(brand|product) (ambassador|partner|rep)',
  '(new|proud|official|their|an|a) ..2 ambassador (for|of|at)',
  '(affiliate|commission|kickback|kick back|backhander|referral fee|finders fee|back hander)',
  '(sent|send|sends|gave|given|giving|gifted|dropped|shipped|posted) (me|us) ..2 (a|an|some|two|three|four|five|six|# |free|pair|pairs|box|bag|set|sample|samples|these|this|couple|few|load|one|loads|the new) ..6 (free|try|test|review|exchange|return|share|give away|pairs?|post|honest|nothing|charge|keep|box|tub|code)',
  '(they|^Cap|company|firm|brand|shop|people|lads|folk) (kindly|very kindly|just|have|has|ve|generously)? (sent|gave|gifted|posted|shipped) (me|us) (a|an|some|two|three|these|this|my|free|the|couple|loads|samples|five|six|four|one|over)',
  '(i|we|id|ill|you|and) ..2 (get|getting|earn|earning|make|making|take|receive|see) (a|an|my|about|roughly|around|us|me|paid)? ..2 (cut|percentage|commission|# percent|# %|bit back|little back|few quid|few pennies|small fee|fiver|tenner|credit|kickback|drink|bit of the (sale|profit)) ..4',
  '(get|got|gets|getting|be|being|been|was|were|am|im) paid (to|for|per|by|every time|each time) ..3 (post|posting|posts|say|share|promote|plug|review|wear|wearing|tag|mention|view|click|watch|this|watch|every|time|you|them|@)',
  'every time you (watch|click|buy|order|sign up|use|view) ..12 (i get|we get|i earn|get paid|paid|earns me|pays me)',
  '(free|gratis|complimentary) (from|courtesy of|of) (^Cap|@|the (company|brand|shop|makers|rep|lovely))',
  '(free of charge|for free|for nothing|for nowt|on the house|didnt cost me|cost me (nowt|nothing|zero|zilch|sod all)) ..8 (review|post|mention|shout|shout out|plug|tag|say|exchange|return|promote|story|reel|honest)',
  '(in (return|exchange) for|all (i|we) (had|have|need|needed) to do (was|is)|just (had|have|asked) to|only (had|have|asked me) to|as long as i) ..6 (post|posts|review|reviews|share|tag|mention|say (something|nice|five|a few|how|nice things)|plug|shout out|story|reel|honest opinion|nice things|be myself)',
  '(my|me|the|this|channel|page|account|videos|reels) ..2 (monetised|monetized|monetise|monetize)',
  '(all expenses|flights|hotel|trip|travel|dinner|meal|tickets|spa day|weekend|drinks) ..3 (paid for|on them|courtesy of|covered by|laid on by|paid by|on the company|on the rep|on me hosts)',
  '(paid|paying|pay|covered|bought|bunged|slipped|tipped|sorted|sees|sort) (me|us|my|our|for my) ..3 (flights|hotel|trip|ticket|tickets|travel|# |£|to (post|say|share|plug|promote|wear|mention)|a drink|out with a drink|right)',
  '(use|with|using) my (code|link|referral)',
  'my (discount|promo|affiliate|referral) (code|link)',
  '(my|the) sponsor (^Cap|@|today|this week|s)',
  '(sponsored|funded|supported|paid) by (^Cap|@|a (brand|company|firm|supplier|drug)) ..6 (post|reel|video|content|channel|thanks|ad)',
  '(they|theyve|brand) ..2 (given|giving|gave) (me|us) ..3 to give away',
  '(discount|money|amazon voucher|vouchers|credit|points) (back|for me) (if|when|every)',
  '(collabs|collab|brand deals|pr|sponsorships|work with me) ..2 (dm|dms|email|open|welcome)',
);

// "#ad" and "[AD]" are labels, "ad" in a sentence is not.
const WRITTEN =
  /#(?:ad|advert|spon|aff)\b|(?:^|[[(|])\s*(?:AD|Ad|ad|ADVERT|Advert)\s*(?:[\])|:]|[-–—] )|\bI get \d+ ?%|\bget \d+ ?% (?:of|back|a|per)\b/gu;
