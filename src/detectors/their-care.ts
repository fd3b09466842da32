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
  '(how|hows|how is|how are|hope|glad|pleased|chuffed) (is|are|s|the|that|your|ur)? ..1 (the|your|ur|that) (leg|legs|hip|arm|wrist|ankle|knee|shoulder|back|head|heart|hearts|chest|ticker|breathing|sugars|stitches|wound|bump|scar|ribs|foot|hand|finger|eye|cast|pot|stent|valve|kidney|dialysis|pain|collarbone|neck)',
  '(your|ur) (hip|leg|heart|hearts|sats|chest|sugars|bp|blood pressure|stitches|wound|veins|ecg|pulse|breathing|seizure|fit|fall|arrest|op|collapse|overdose|cannula|pelvis|ticker|asthma|stoma|dialysis|kidneys|transplant|temperature|oxygen)',
  '(we|i|me|us|they) (took|brought|drove|carried|picked|treated|splinted|got|came|looked|attended|held|met|wheeled|lifted|scooped|resuscitated|shocked|saved|transported|dropped|helped|had|sat|fetched|cannulated|found|gave|delivered|lost|worked on|bandaged) (you|u|ya|your|ur) !(a lift|(some|a) (cake|money|advice|number)|so|the (link|details))',
  '(in the back of|back of|in) (my|our|the) (ambulance|truck|wagon|motor|bus|rrv)',
  '(your|ur|ya) <relative-noun> ..10 (fall|fell|op|sats|scan|pain|chest|arrest|ambulance|hospital|better|recover*|mend|comfortable|suffer*|breath*|ward|passed|died|heart|stroke|home|crew|crews|entonox|gas and air|refused|chair|obs|kidney|transplant|driver|patient|ready)',
  '(gave|give|took|treated|helped|lifted|carried|attended|saw|met|nursed|transported|looked after|resuscitated|lost|remember|came (out)? to|went to|brought|drove|was with|sat with|been|had|held) (your|ur|ya|you and your) (<relative-noun>|little|lad|boy|girl|baby|hand)',
  '(hope|glad|pleased|happy|chuffed|delighted|good to hear|great to (see|hear)) (that)? (you|your <relative-noun>|youre|you are|shes|hes|she|he|she is|he is|they) ..3 (better|mend|mended|recover*|home|healing|feeling|comfortable|up and about|walking|doing well|doing ok|on the mend|back on|back)',
  '(are you|you) feeling (any)? better',
  '(healing|heal) (nicely|beautiful|beautifully|well|lovely|up)',
  '(keep|keeps|kept|make sure|tell (him|her|them|mum|dad) (to)?) (he|she|you|the|it|his|her|your)? ..2 (brace|dressing|leg|arm|cast|meds|tablets|insulin|inhaler|elevated|raised|covered|fluids|take it easy|easy)',
  'when (you|we|i|he|she|his|her|your|ur) ..4 (sats|arrested|heart|stopped breathing|went blue|fitted|collapsed|came round|breathing|lost output|dropped|fell)',
  '(wasnt|was not|didnt|did not|never|no) ..2 (in any pain|any pain|suffer|suffered|suffering|feel a thing|feel anything|know anything|alone)',
  '(was|been|being) (your|ur) (<relative-noun>)? (driver|paramedic|crew|medic|call handler|responder|ambulance|regular)',
  '(your|her|his|ur) (favourite|regular|usual|friendly) (driver|paramedic|medic|crew|ambulance)',
  '(one of|im|i am|i was|its|it is|its the|it was|we were|were) ..2 (the|your|those)? ..3 (uniforms|crew|crews|paramedic|paramedics|responder|responders|medic|medics|ambulance (man|lady|driver|crew|lot)|lad|lass|ladies|lads|driver|girl|bloke|two|one|ones) (who|that) ..2 (came|looked|treated|took|splinted|helped|attended|brought|held|tried|did|drove|carried|picked|sat|worked|saved|was|were|met|gave|delivered|lifted|you)',
  '(got|get|getting) your (heart|ticker|pulse) (going|back|started|restarted)',
  '(brought|bringing) (you|him|her) back (at|in|on|to|from)',
  '(im|i am) the (driver|paramedic|medic|crew|call handler) (youre|you are|you|who|that)',
  'people ive (carried|treated|met|nursed|looked after|conveyed|transported|taken in)',
  'met you ..4 (ambulance|shift|scene|job|hospital)',
  'your (review|complaint|one star|1 star|feedback)',
);
