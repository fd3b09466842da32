import { findPatterns, patterns } from '../language/patterns';
import type { Detector } from './detector';

/**
 * Offers to talk, or says one has talked: "happy to chat", "DM me", "inbox is open", "off the record", "told them".
 * Why: to a journalist and about work that is for the press office. Source: own list. Misses: an answer with no offer.
 */
export const pressOffer: Detector = {
  kind: 'press-offer',
  detect: (sentence) => findPatterns(sentence, SAID),
};

const SAID = patterns(
  '(can|could) do (a|an|the)? ..2 (interview|call|chat|zoom|phoner)',
  '(want|wants|wanted|asked|having|had|get|got|put) (me|us) on !(the|a|my|our|hold|edge|call|standby|shift|notice)',
  '(files|documents|emails|screenshots|pics|photos|footage) ..2 (are|is) in your (inbox|dms|email)',
  'email in bio',
  '^ how much !(longer|more|can|of|is|are|time)',
  'will (give|send|provide) (a)? (comment|quote|statement)',
  '(happy|glad|more than happy|willing|up for|free|available|ready|pleased|delighted|keen|game) (to|for)? ..2 (talk|chat|chatting|speak|help|comment|discuss|give|share|tell|contribute|answer|oblige|a chat|a natter|an interview|be quoted|spill)',
  '(dm|message|ring|call|text|email|inbox|whatsapp|pm|phone|bell|buzz|contact|signal) (me|us) !(if (you|u) (need|want|fancy)|for (price|a quote|details))',
  '(drop|send|give|gis|giz) (me|us) (a|an|your)? ..2 (dm|message|line|ring|call|bell|text|email|shout|buzz|number|questions)',
  '(my|me|the)? (dms|inbox|messages|pms|dm|inboxs) (is|are|s)? (always|wide)? open',
  '(ill|i will|i can|i could|we can|can|could) (do|talk|speak|chat|meet|tell|give|send|ring|call|come on|give you|show|share|spill|answer) ..6 (zoom|teams|phone|you|yous|interview|lunch|tomorrow|tonight|later|today|after|live|camera|pictures|photos|lot|everything|inside|line|anything|radio|telly|air|it|off)',
  'on the record',
  '(keep my name out|dont use my (name|surname|real name)|leave my name out|no names|anonymously)',
  '(i|we|ive|weve|just|have|has|ill) ..2 (told|spoke|spoken|talked|speaking|chatted|gave|given|sent|sending|emailed|rang|tipped|leaked|passed|messaged|briefed|contacted|speak|talk) ..3 (<journalist-noun>|<media-outlet>|him|her|them) !(to (go|leave|bog|get lost|speak to the press))',
  '(told|spoke to|talking to|talk to|speaking to|spoken to|talked to|chatted to|gave) ..3 (<journalist-noun>|<media-outlet>)',
  '(did|done|doing|do|got|gave|giving|had|recorded|recording|filmed|filming|booked for|on for) (an|a|my|the|this|our)? ..2 (interview|piece|bit|chat|slot|segment|phone in) ..4 (<journalist-noun>|<media-outlet>|about|telly|tv|radio|air)',
  '(<media-outlet>|<journalist-noun>) ..3 (interviewed|filmed|quoted|contacted|approached|invited) (me|us)',
  '(asked|approached|contacted|invited|booked|interviewed|filmed|quoted|phoned|followed) by ..2 (<media-outlet>|<journalist-noun>)',
  '(going|be|appearing|im|ill be|am|was|were|get me|got me) (live)? (on|in) (the)? <media-outlet>',
  '(sent|sending|emailed|leaked|forwarded|passed|gave|given|give|taking|took|taken|giving|flogged|sold) ..8 to (the|a)? (<media-outlet>|<journalist-noun>)',
  '(agreed|signed up|said yes|volunteered|offered) to ..6 (<media-outlet>|<journalist-noun>)',
  '(nice|good|long|quick|great|lovely|interesting)? (chat|natter|word|interview|phone call) with ..5 (<media-outlet>|<journalist-noun>)',
  '(interviewed|quoted|filmed|rung up|featured) (by|in|for|on) ..2 (<journalist-noun>|<media-outlet>)',
  '(any|calling all|are there any|paging|attention|hey) ..2 <journalist-noun>',
  '<media-outlet> (on the phone|on the blower|on the line)',
  '(you|u) (can|could) (have|quote|use) (it|this|me|that)',
  '(you|youll) ..2 get what you need',
  '(free|available) (after|from|at|all day|tomorrow|tonight|any)',
  '(going|go|gone|off|take|taking|took|went) (this)? (it|them)? (straight)? to (the)? (press|papers|media|<journalist-noun>|<media-outlet>)',
  '(followed|followed you|follow) back',
  '(sent|send|sending) (you|u) (a)? (dm|message|pm|email|pic|pics|photo|photos|video|details|the)',
  'check your (dms|inbox|messages)',
  '(can|could) (bring|introduce|put) (her|him|you|them) ..3 (round|in touch)',
  'would like to speak to us',
);
