import { findPatterns, patterns, withoutOverlaps } from '../language/patterns';
import { type Detector, findAll } from './detector';

/**
 * Praises or pushes a product, shop or firm: superlatives, codes, "tell them we sent you", "every crew should have one".
 * Why: staff and official accounts may not endorse a supplier. A rule weighs who says it and of what.
 * Source: own list of how adverts and fans talk. Misses: praise in a style of its own.
 */
export const promotion: Detector = {
  kind: 'promotion',
  detect: (sentence) => withoutOverlaps([...findPatterns(sentence, SAID), ...findAll(sentence, WRITTEN)]),
};

const SAID = patterns(
  '(use|with|using|enter|quote|say|pop in) (my|our) (code|discount code|promo code|link|referral)',
  '(tenner|fiver|# quid|# pounds|percent|per cent) off !(me|him|her|you|each|the (bill|rent|mortgage))',
  '(money off|special offer|special rate|special rates|exclusive offer|discount|discounts|ambo discount) (for|to|in) (nhs|my followers|followers|you lot|readers|bio|crews)',
  '(best|comfiest|finest|toughest|nicest|greatest|handiest|cleverest|smartest) ..2 <product-noun> ..4 (ever|on the market|out there|around|money can buy|going|worn|owned|used|had|tried|bought|in the world|in the (country|business|uk|game)|for (crews|medics|paramedics|shift|the job|the road|nights|ambulance))',
  '(best|finest|nicest|loveliest|tastiest|friendliest) (in|this side of) (town|the (business|county|country|world|area|city|uk|north|south|west|east|region|midlands)|^Cap) !(while|when|if)',
  '(cant|cannot|couldnt|could not) (recommend|rate|praise|fault) .. (enough|highly|fault|more)?',
  '(highly|thoroughly|strongly|100|defo|definitely|massively|totally|seriously) (recommend|recommended|rate) ..3 (<product-noun>|^Cap)',
  '(recommend|rate|suggest|steer you to|steer you towards|point you to|point you at|send you to|go with|go to|go for) ^Cap ..8 (crews|medics|paramedics|nhs|staff|discount|we all use|code|best|they do|sort you|deal|price|every day of the week)',
  '(cant|cannot|couldnt) (recommend|rate|praise) ..5 enough',
  '(switched|swapped|upgraded) (over)? to ^Cap',
  '(honestly|seriously|trust me|just|go|lads|ladies|please) ..1 (get|buy|grab|try) (some|one|them|yourself (a|one|some)|yourselves (a|one|some)|a pair) !(rest|sleep|help|training|therapy|support)',
  '(use|ring|try|book|choose|ask for) ^Cap ..8 (look after us|look after crews|sort you|sorted|did us proud|know their stuff|great with|looks after|look after)',
  '(they|he|she) (look|looks|looked) after (us|crews|nhs|our (lads|lot|crews))',
  '(simply|easily|hands down|by far|bar none|honestly|seriously) (the)? best',
  'best ..4 (around|going|out there|by far|bar none|hands down) (is|are|i)',
  '(use|using|love|loving|rely on|trust|chose|choose|proud of|wear|wearing|carry|carrying) (their|our|my|the|these)? ..1 ^Cap ..1 <product-noun>',
  '(pop|get|go|drop|nip|call) (in|down|along|over|there|yourself|yourselves|yourself down|yourselves down|down there|in there) ..2 (support|see|try|visit|say|sign|signed|book|treat|lads|folks|give)',
  '(support|supporting) (them|this (business|shop|cafe)|a local business|a great (local)? (business|firm|shop|cafe))',
  '(you can|can now|you can now) ..1 (get|buy|order|grab) (the|these|this|one|yours|them) ..12 (link|from|code|here|at|^Cap)',
  '(drop|send|give) me a (message|dm|shout|ring) to (book|order|buy|join|sign)',
  '(this|these|my) ..3 <product-noun> ..2 (gets|got|keeps|kept|saved|saves|changed|get) (me|my|us) ..6 (try|get|buy|link|code|worth|game)',
  '(this|these|my) ..3 <product-noun> ..1 (gets|got|keep|keeps|get) (me|us) through',
  'get (them|your trust|your boss|your station|your manager) to (look at|buy|try|order)',
  '(its|it is|theyre|they are) who we (all|always|only)? use',
  '(every|any|all) (crew|crews|medic|medics|paramedic|paramedics|service|trust|ambulance|responder|student|station|clinician|emt|nurse|shift worker|night worker) (should|needs|must|ought|deserves) ..2 (buy|get|have|own|carry|try) (one|this|these|them|it|<product-noun>)',
  '(best|finest) on the market',
  '(proudly|proud to|delighted to) (fit|use|stock|recommend|wear|support) ^Cap',
  '(recommend|suggest|urge) any ..6 (book|buy|get|order|try)',
  '(book|see|get) a demo',
  '(find out more|find them|see them|visit them|catch them) ..1 (at|on) (their|stand|the)',
  'for a partnership that',
  'our (friends|mates|pals|partners) at ^Cap',
  '(tag|share|like) ..5 to win',
  '(to win|win) (a|an|one of|some|# ) ..5 (hire|voucher|hamper|bundle|pair|set|prize|from)',
  'tap ..3 to shop',
  '(bought|switched|swapped|swapping) ..6 for these (on|in|at)',
  '(and so do our crews|our crews love|crews love (it|them|these))',
  'if your (service|trust|station|crew|employer) (isnt|is not|arent|doesnt|hasnt) (buying|using|got|have|bought|switched|looking)',
  '(wouldnt|would not|dont|wont|never) (trust|use|buy|go|wear|touch|let) ..5 (anyone|anybody|anything|anywhere|nobody|no one) else',
  'tell (them|him|her|em|the lads) (we|i|the|us) ..2 sent (you|ya|u)',
  '(mention|quote) (my name|me|us|this post|our name|the trust)',
  '(give|go give|gi) (them|him|her|@|em|the team) a (like|follow|ring|try|go|visit|review|call)',
  '(check|checkout) (them|it|em|their (page|site|website|range)) out',
  '(head|pop|get yourself|get yourselves|nip|get down|swing by|go) (over|down|along|on over)? to (their|@|^Cap|the link) ..3 (website|site|shop|store|page|link|stand|stall|range)',
  '(total|absolute|real|complete|proper|massive|genuine)? (game changer|gamechanger|must have|musthave|holy grail|no brainer|lifesaver for (shift|nights))',
  '(worth every penny|best (money|purchase|buy|thing|investment) (ive|i have|i|we|weve) ..2 (spent|bought|made|buy))',
  '(paramedic|medic|crew|nurse|emt|frontline|ambulance) (approved|tested|recommended|proof)',
  '(order|grab|buy|get|bag|pick up) (yours|one|a pair|em|them|it|now)? (now|today|here|online|direct|while stocks|before they (go|sell))',
  '(order|buy|shop|preorder|pre order) (now|today|here|yours)',
  '(available|on sale|in stock) (now|today)? (from|at|on|via) (their|^Cap|@|all good)',
  '(powered|brought to you|kindly sponsored|proudly supported|proudly sponsored|fuelled) by (^Cap|@|our)',
  '(proud|official|chosen|trusted|preferred|exclusive|favourite|go to) (supplier|suppliers|partner|partners|sponsor|sponsors|provider|stockist)',
  '(swear|sworn|swears) by (my|this|these|the|their|^Cap|@)',
  '(never going|wont be going|not going|wouldnt go) back to (my|the|any|other|ordinary|normal)',
  '(never|not) (coming|going|taking|came) ..2 off (my|me) (wrist|feet|belt|back)',
  '(couldnt|wouldnt|cant) (do|survive|manage|get through|face|start|work|imagine) (a|the|my|this|another)? ..2 (shift|job|nights|day|set|week) without (my|the|it|them|these|this|a|^Cap)',
  '(blows|blew|leaves|left|beats|knocks) ..4 (competition|rivals|others|rest|other brands|anything else) ..2 (out of the water|standing|behind|hands down)?',
  '(one scoop|two scoops|one sachet|one capsule|two capsules) (of|a day)',
  '(powers?|powered|gets|got|keeps|kept|fuels) (me|us|our crews|our night crews|our staff) (through|going) ..4 ^Cap',
  '(my|the) (go to|ride or die|secret weapon) ..3 (<product-noun>|^Cap)',
  '(looking for|need|want) (a|some|new) ..2 <product-noun> ..2 (look no further|youre in luck|i got you)',
  'look no further',
  'message me ..4 (order|orders|a few|one|for (prices|price|yours)|to buy|starter pack|samples)',
);

// "code MEDIC20" is written in capitals; "20% off" as a figure. A door's or a dress code has no such word after it.
const WRITTEN =
  /\b[Cc](?:ode|ODE):? ?["'“‘]?[A-Z]{3,}[A-Z0-9]*\b|\b\d{1,2} ?% off\b|£\d+ off\b|\bhalf price (?:for|at|on)\b|\b\d for \d (?:on|if|at|this|when|with)\b|\b[A-Z][a-z]+['’]s (?:best|finest)\b(?! (?:wishes|hour))/gu;
