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
  '(gifted !(and|child|children|kid|musician|singer|him|her|his|their|artist|student|team)|prgift|pr gift|pr package|prproduct|press trip)',
  '(sponsoredpost|paidpartnership|paidpromotion|brandpartner|brandambassador|affiliatelink|gifteditems|adaffiliate)',
  'sponsored (post|content|reel|video|story|by)',
  'paid (partnership|promotion|post|collaboration|collab|ad|advert|content|partner)',
  'in (paid)? (partnership|collaboration|collab) with',
  '(partnered|teamed|collaborated|collabed|collabing|partnering|working) (up)? with (^Cap|@) .. (to bring|to give|on this|for|again)',
  '(brand|product) (ambassador|partner|rep)',
  '(new|proud|official|their|an|a) ..2 ambassador (for|of|at)',
  '(affiliate|referral fee|finders fee|kickback)',
  '(on|lil|small|little|my|get|earn|a) commission',
  '(sent|send|sends|gave|given|giving|gifted|dropped|shipped|posted) (me|us) ..2 (a|an|some|two|three|four|five|six|# |free|pair|pairs|box|bag|set|sample|samples|these|this|couple|few|load|one|loads|the new) ..6 (free|try|test|review|exchange|return|share|give away|pair|pairs|post|honest|nothing|charge|keep|box|tub|code)',
  '(they|company|firm|brand|shop|people|team|folks|lads|guys) ..1 (sent|gifted|shipped|posted) (me|us) (a (pair|set|box|crate|load|couple|bag|bottle|sample|free)|some of|two pairs|three|free|their|samples|loads of|one of their)',
  'free ..2 for (the|our) (team|crew|crews|lads|station|shift)',
  '(free|complimentary) ..4 if you (show|tag|post|mention|follow)',
  '(one|a|two|# ) (reel|reels|post|posts|story|stories) (a|per|each|every) (week|month) (in return)?',
  '(pay|pays|paid|paying) (me|us) in (beans|coffee|kit|product|products|merch|beer|cake|gear)',
  '(we|you) both get (a|an|#|money|free|credit)',
  'arrived for saying',
  '(i|we|id|ill|you|and) ..2 (get|getting|earn|earning|make|making|take|receive|see) (a|an|my|about|roughly|around|us|me|paid)? ..2 (cut|percentage|commission|# percent|# %|bit back|little back|few quid|few pennies|small fee|fiver|tenner|credit|kickback|drink|bit of the (sale|profit)) ..4',
  '(i|im|ive|we|were|being|been) (get|got|getting|be|being|been|was|were|am)? paid (to|for|by) ..3 (post|posting|say|share|promote|plug|review|wear|wearing|tag|mention)',
  '(free|gratis|complimentary) (from|courtesy of|of) (^Cap|@|the (company|brand|shop|makers|rep|lovely))',
  '(free of charge|for free|for nothing|for nowt|on the house|didnt cost me|cost me (nowt|nothing|zero|zilch|sod all)) ..8 (review|post|mention|shout|shout out|plug|tag|say|exchange|return|promote|story|reel|honest)',
  'for (sending|gifting|kitting|sponsoring|hooking) (me|us|these|this|over|out|the|my)',
  'for the (free|freebie|freebies|samples|goodies|goody|gifts|gifted|care package)',
  '(offered|offering|gave|slipped|bunged|paid) me ..3 (quid|pounds|voucher|vouchers|money|cash|£|free) ..6 (to|if) (i|mention|post|say|share|plug|promote|tag|wear)',
  '(my|our|new|first|another|latest) ..1 (collab|collaboration) (with|drops|is|out|launches)',
  '(comped|compd) (my|me|us|our|the|a|it)',
  '(freebie|freebies) ..4 (arrived|from|came|landed|in the post|turned up|for)',
  'paid (in|with) ..2 to (say|post|share|plug|mention|wear|promote)',
  '(signed|sign|joined|join) (up)? (with|through|via|using|on) my (link|code|team)',
  '(my|the) (link|code) ..6 (i|we) (get|earn|make)',
  '(through|via|with|using|on) my (link|code|referral)',
  '(new)? (brand|kit|skincare|boot|coffee|supplement|energy drink) (deal|partnership|collab|sponsor|sponsorship)',
  '(thrilled|excited|proud|buzzing|chuffed|delighted|honoured|pleased|stoked) to (be|announce|say) ..6 (partnering|partnered|partnership|working|teaming|collaborating|collaboration|sponsored|representing|ambassador)',
  '(they|theyre|company|brand|firm|rep|@) ..2 (pay|pays|paying|paid|bung|bunged|bungs|slipped|slip) me',
  '(rep|company|brand|firm|manufacturer|supplier|makers) ..6 (treated|took|flew|wined|put) (me|us) ..3 (dinner|lunch|out|up|to|golf|races|box|hotel)',
  '(treated|wined and dined|flown|put up|hosted) (by|courtesy of) (the)? ..2 (rep|company|brand|firm|sponsor|manufacturer|supplier|^Cap)',
  '(kitted|kitting|hooked|hooking|sorted) (me|us) (out|up) ..4 (free|nowt|nothing|return|exchange|post|shout)',
  '(got|get|getting|had|receive|received|have) ..2 (this|these|it|them|one|mine|a pair|my pair|boots|some|the) ..3 (for free|free|for nothing|for nowt|gratis|half price|at cost|on the house) ..6 (post|review|shout|mention|say|plug|share|tag|return|exchange|because|as long|from them)',
  '(in (return|exchange) for|all (i|we) (had|have|need|needed) to do (was|is)|just (had|have|asked) to|only (had|have|asked me) to|as long as i) ..6 (post|posts|review|reviews|share|tag|mention|say (something|nice|five|a few|how|nice things)|plug|shout out|story|reel|honest opinion|nice things)',
  '(all expenses|flights|hotel|trip|travel|dinner|meal|tickets|spa day|weekend|drinks) ..3 (paid for|on them|courtesy of|covered by|laid on by|paid by|on the company|on the rep|on me hosts)',
  '(paid|paying|pay|covered|bought|bunged|slipped|tipped|sorted|sees|sort) (me|us|my|our|for my) ..3 (flights|hotel|trip|ticket|tickets|travel|# |£|to (post|say|share|plug|promote|wear|mention)|a drink|out with a drink|right)',
  '(use|with|using) my (code|link|referral)',
  'my (discount|promo|affiliate|referral) (code|link)',
  '(my|the) sponsor (^Cap|@|today|this week|s)',
  '(sponsored|funded|supported|paid) by (^Cap|@|a (brand|company|firm|supplier|drug)) ..6 (post|reel|video|content|channel|thanks|ad)',
  '(they|theyve|brand) ..2 (given|giving|gave) (me|us) ..3 to give away',
  '(discount|money|amazon voucher|vouchers|credit|points) (back|for me) (if|when|every)',
);

// "#ad" and "[AD]" are labels, "ad" in a sentence is not.
const WRITTEN =
  /#(?:ad|advert|spon|sponsored|gifted|collab|aff|affiliate|freebies?)\b|@\w+ (?:\w+ )?(?:sent|gifted) (?:me|us)\b|\b(?:crate|box|hamper|parcel|case|bundle) (?:of|from) @\w+|(?:^|[[(|])\s*(?:AD|Ad|ad|ADVERT|Advert)\s*(?:[\])|:]|[-–—] )|\bI get \d+ ?%|\bget \d+ ?% (?:of|back|a|per)\b/gu;
