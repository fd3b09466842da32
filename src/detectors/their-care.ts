import { findPatterns, patterns } from '../language/patterns';
import type { Detector } from './detector';

/**
 * Speaks to someone of their own care or of their relative's: "how's the leg", "we took you in", "hope your mum is on the mend".
 * Why: contact about care belongs to the service. Source: own list. Misses: care told by hint alone.
 */
export const theirCare: Detector = {
  kind: 'their-care',
  detect: (sentence) => findPatterns(sentence, SAID),
};

const SAID = patterns(
  '(how|hows|how is|how are|hope|glad|pleased|chuffed) (is|are|s)? (the|your|ur|that|those) (legs|hips|knees|ankles|wrists|arms|backs|heads|chests|leg|hip|arm|wrist|ankle|knee|shoulder|back|head|heart|hearts|chest|ticker|breathing|sugars|stitches|wound|bump|scar|ribs|foot|hand|finger|eye|cast|pot|stent|valve|kidney|dialysis|pain|collarbone|neck)',
  '(your|ur) (hip|leg|sats|sugars|bp|blood pressure|stitches|wound|veins|ecg|pulse|breathing|seizure|fit|fall|arrest|op|collapse|overdose|cannula|pelvis|ticker|asthma|stoma|dialysis|kidneys|transplant|temperature|oxygen)',
  '(we|i|me|us|they) (took|brought|drove|carried|picked|treated|splinted|got|came|looked|attended|held|met|wheeled|lifted|scooped|resuscitated|shocked|saved|transported|dropped|helped|had|sat|fetched|cannulated|found|gave|delivered|lost|worked on|bandaged) (you|u|ya|your|ur) !(a lift|(some|a) (cake|money|advice|number)|so|the (link|details))',
  '(meet|met|meeting|had|having|looking after) (you|u|ya) ..6 (ambulance|truck|wagon|motor|on shift|transport|back of)',
  '(its|it is|im|i am|this is|hi) ^Cap ..2 (from|off|with) (the|your|yesterdays|last nights) ..2 (ambulance|crew|transport|truck|job)',
  'from (yesterday|last night|the other (night|day)|monday|tuesday|wednesday|thursday|friday|saturday|sunday) ..2 (paramedic|crew|ambulance|medic|driver)',
  '(if|whoever|to whoever|to the ..2 who) (you|u) (had|called|rang) us (out)?',
  '(if|whoever|to) (you|youre|you were|are) (one of)? the ..3 (families|family|lady|man|lad|girl|bloke|mum|dad) (from|of|who|that|we)',
  '(i|we) (was|were) with (you|your) ..2 (relatives|relative|<relative-noun>|all)',
  '(listened to|reviewed|looked at|checked) (your|ur) (call|record|notes|file|job|details)',
  '(ill|i will|can|could) ..2 (look|check|pull) (at|up)? (your|ur) (record|notes|file|details)',
  'the <relative-noun> of the (boy|girl|lad|man|woman|lady|patient|one) (from|we|i|who)',
  '(fit of|sprained|broken|that) ankle (was|is)',
  '(your|ur|ya) <relative-noun> ..10 (fall|fell|op|sats|scan|pain|chest|arrest|ambulance|hospital|suffer*|breath*|ward|passed away|crew|crews|entonox|gas and air|refused|obs|kidney|transplant|driver)',
  '(gave|give|took|treated|helped|lifted|carried|attended|saw|met|nursed|transported|looked after|resuscitated|lost|remember|came (out)? to|went to|brought|drove|was with|sat with|been|had|held) (your|ur|ya|you and your) (<relative-noun>|little|lad|boy|girl|baby|hand)',
  '(healing|heal) (nicely|beautiful|beautifully|well|lovely|up)',
  '(keep|keeps|kept|make sure) (he|she|you|the|it|his|her|your)? ..2 (brace|dressing|leg|arm|cast|meds|tablets|insulin|inhaler|elevated|raised|covered|fluids)',
  'when (you|we|i|he|she|his|her|your|ur) ..4 (sats|arrested|heart|stopped breathing|went blue|fitted|collapsed|came round|breathing|lost output|dropped|fell)',
  '(wasnt|was not|didnt|did not|never|no) ..2 (in any pain|any pain|suffer|suffered|suffering|feel a thing|feel anything|know anything|alone)',
  '(i was|im|i am|it was) (the|one of the|your) ..3 (paramedic|crew|medic|driver|emt|responder|call handler|call taker|ambulance (man|lady|driver)) ..2 (with|for|to|on) (you|your|ur)',
  '(was|been|being|im|am) (your|ur) ..3 (driver|paramedic|crew|medic|call handler|responder|ambulance|regular)',
  '(your|her|his|ur) (favourite|regular|usual|friendly) (driver|paramedic|medic|crew|ambulance)',
  '(one of|im|i am|i was|its|it is|its the|it was|we were|were) ..2 (the|your|those)? ..3 (uniforms|crew|crews|paramedic|paramedics|responder|responders|medic|medics|ambulance (man|lady|driver|crew|lot)|lad|lass|ladies|lads|driver|girl|bloke|two|one|ones) (who|that) ..2 (came|looked|treated|took|splinted|helped|attended|brought|held|tried|did|drove|carried|picked|sat|worked|saved|was|were|met|gave|delivered|lifted|you)',
  '(got|get|getting) your (heart|ticker|pulse) (going|back|started|restarted)',
  '(brought|bringing) (you|him|her) back (at|in|on|to|from)',
  '(you|youre|u) (were|are|was) (my|our) (patient|first|favourite|best|last|loveliest|bravest) ..2 (patient|job|save|arrest|delivery|one)?',
  '(i|we) ..2 (brought|took|ran|blued) (you|your <relative-noun>|mum|dad|her|him) (in|to|up to|into)',
  '(since|when|after|night|day|time|where) (i|we) (met|had|saw|treated|took|came|picked|dropped|fetched|looked|attended|were called) ..2 (you|your)',
  '(you|u) ..2 (called|rang|dialled|fell|collapsed|passed out|fainted|were (lying|sat|stuck|unconscious|in pain|on the floor)) ..8 (we|us|i|crew|ambulance)',
  '(i|we) (was|were|am) (your|one of your|part of your) ..3 (crew|paramedic|paramedics|driver|medic|responder|ambulance|call taker|call handler)',
  '(paramedic|crew|driver|medic|ambulance (man|lady|girl|driver)|emt|responder|call handler) (who|that|from) ..4 (you|your|yesterday|last night|the other|monday|tuesday|wednesday|thursday|friday|saturday|sunday|this morning)',
  '(your|ur) (<relative-noun>|nan|little one) (wasnt|refused|told (us|me)|kept|never|wouldnt) ..10',
  '(im|i am) the (driver|paramedic|medic|crew|call handler) (youre|you are|you|who|that)',
  'people ive (carried|treated|met|nursed|looked after|conveyed|transported|taken in)',
  'met you ..4 (ambulance|shift|scene|job|hospital)',
  'your (review|complaint|one star|1 star|feedback)',
);
