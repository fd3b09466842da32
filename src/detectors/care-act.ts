import { findPatterns, patterns } from '../language/patterns';
import type { Detector } from './detector';

/**
 * An act of care or transport done to a person by the writer or the crew, or what only its writer could say: "we took
 * him in", "sat with her on the kitchen floor", "on my 11 o'clock run", "held my hand all the way to".
 * Misses: acts told without a verb of care.
 */
export const careAct: Detector = { kind: 'care-act', detect: (sentence) => findPatterns(sentence, CARE) };

const WHO = '(i|we|us|ive|weve|crew|my crewmate|i just|we just|we all|we both|who we)';
const CARE = patterns(
  '(had|got|have) ^Cap ^Cap (on board|in|in the back|again|with us)',
  '(been|went|back|sent|called|go|gone) to ^Cap ^Cap (this|again|today|tonight|last|yesterday|on|at|and|for)',
  '(to see|popped in (on|to)|check on|checked on|visit) (mr|mrs|^Cap) ^Cap',
  '(bloods|obs|a line|an ecg|a history) (off|on|from) (him|her|them|mr|mrs|^Cap)',
  '(who|whom|that) (we|i) (lost|couldnt save|worked on|brought in|took in|cut out|treated|went to)',
  '(we|i) (lost|couldnt save) (him|her|them|you|^Cap)',
  '(tried|fought) (so|really|very|that)? hard (mate|for|to save|but)?',
  'told us (his|her|their|all|about) ..4',
  '(back on|off) (his|her) feet',
  '(that|the) (lad|lass|lady|bloke|chap|woman|man|girl|boy|kid|fella|gent) (off|from|on|at|in|under) .. (was|is|called)',
  'thank you for (trusting|letting) us',
  '(shout|shouts|callout|callouts|call outs|visits) to',
  '(^Cap|hes|shes|who|they|has|had|have) ..2 (woken up|woke up|pulled through|pulling through|made it|is home|is awake|off the ventilator|out of (itu|icu|resus))',
  '(frequent flyer|regular punter|time waster|timewaster|repeat caller)',
  '(rang|rung|called|phoned|ringing|calling) (us|999|again|111) ..3',
  '(delivered|delivering|birthed|caught) (baby|a|her|his|little|the|twins|^Cap)',
  '(dropped|picked|took|ran|collected|brought|fetched|drove|carried|lifted|blued|conveyed) ..1 (mr|mrs|miss|ms|old|little|^Cap ^Cap) ..3 (home|back|in|to|up|off|from|downstairs|out)',
  '(went|been|called|back|sent|shouts|shout) (out|back|round|over)? to (see)? (mr|mrs|miss) ^Cap',
  '(arrested|coded|went into arrest|went off) (twice|on us|in the|on the|in front|again|#)',
  '(took|take|taking) (you|him|her|them) to (dialysis|chemo|hospital|clinic|the hospital|a&e|resus|day centre|appointments)',
  '(hypothermic|off legs|off her legs|off his legs|unresponsive|not breathing|gcs|lucas|rosc|peri arrest)',
  '(the|our|a|your) ..1 (crew|crews|team|paramedics|responders|medics) (who|that) (restarted|saved|helped|treated|came|brought|looked after|worked|got|attended)',
  '(hug|hugged|thank|thanked|meet|met|meets|reunited with|surprised|visited) ..2 (the|our|her|his|their) ..1 (crew|crews|team|paramedics|call handler|responders|lifesavers)',
  '(visit|help|lift|care) from our ..2 (team|crew|crews|responders|service)',
  '(couldnt|could not|tried to|managed to|wish i could) save (you|him|her|them)',
  '(most regular|regular|frequent|favourite) (caller|callers|patient|customer|flyer)',
  '(you|u) (ran|run|took|brought|carried|blued|conveyed|picked) (in|up|him in|her in|to)',
  '(did|done|doing) (all|everything) (that)? (was|they|we) (possible|could)',
  '(rings|ring|calls|phones) us (every|each|all|most|on|for)',
  '(informed|told) (me|us) (today|tonight|that|this)',
  `${WHO} (had to|just|all|both|finally|only|first|also|literally)? (took|take|brought|carried|conveyed|loaded|lifted|treated|bagged|shocked|cannulated|tubed|resuscitated|revived|saved|stretchered|transported|collected|dropped|nursed|bandaged|extricated|hoisted|blued|pronounced|transferred|attended|responded|defibbed|medicated|assessed|rescued|delivered) ..4 (him|her|them|in|to|home|back|off|up|on|down|out|mum|dad|the patient|for|^Cap|with|all the way)`,
  `${WHO} (got|get) (his|her|their|your|him|her|them|a|the) ..3 (heart|pulse|back|rosc|output|going|in|out|to|onto|breathing)`,
  '(brought|bring|got) (him|her|you|them|^Cap) back (at|from|to life|twice|in|on|before|after)',
  '(the (one|lady|lad|chap|fella|bloke|boy|girl|woman|man|gent)) (we|i) (brought|took|bagged|went|got|shocked|lost|cut|carried|saved|pulled|had|did|treated|picked)',
  '(sat|sit|sitting|knelt|kneeling|lay|waited|waiting|stayed|stood) (with|beside|next to|holding|outside with|for hours with) ..3 (floor|kitchen|stairs|corridor|pavement|road|ambulance|resus|while we|until we|till we|hours|hrs|hr|him|her|^Cap)',
  '(waited|waiting|wait|sat|stuck|queued) ..5 (outside|in the corridor|in the back|in the queue) with',
  '(held|holding|squeezed|gripped|grabbed) (my|our|his|her|their) (hand|arm)',
  '(did|doing|started|did the|giving|gave|performed|stopped) (cpr|compressions|chest compressions|mouth to mouth|a role|role|ple|the kiss of life|entonox|morphine|adrenaline)',
  '(on|from|off|missed) (my|our) ..3 (run|sheet|list|round|rounds|ambulance|stretcher|truck|trolley|vehicle|books|11 oclock|job)',
  '(regular|usual) (driver|crew|run|patient|dialysis)',
  '(im|i am|i was|we were|was|were|been|ive been) (one of)? (the|your|his|her|their) ..3 (crew|driver|paramedic|paramedics|medic|green uniforms|responder|responders|call taker|call handler|transport|first responder)',
  "(one of the|i'm one of the|im one of the) (responders|crew|paramedics|green uniforms|medics|first responders)",
  '(who|that) (came|went|was sent|were sent|turned up) (out)? to ..3 (you|your|him|her|mum|dad|^Cap)',
  '(on|stuck to|off) (the|her|his) (floor|cold lino|lino|commode|toilet|stairs) ..5 (since|for|hours|hrs|all night|until|till|overnight)',
  '(found|finding) (him|her|them|^Cap|the lady|the man) .. (on the floor|by the|behind the|in his|in her|unconscious|dead|collapsed|unresponsive|freezing|hanging|face down|slumped)',
  '(took|taken|taking) (him|her|them|^Cap) ..2 (in|to (a&e|hospital|ed|resus|the))',
  '(my|our) (hypo|stroke|arrest|faller|nof|stemi|cardiac arrest|patient|pt|stabbing|overdose|od|epileptic|frequent flyer|regular|regulars|dialysis|diabetic|maternity|transfer|fitter|chest pain|last job|first job|first patient|last patient)',
  '(on|took|off) (his|her|their) (chest|last breath|pads)',
  '(still|gutted|haunted|in bits|cant stop thinking|cant get|wont forget|never forget|thinking about|dreaming of|see (his|her) face|dream about) ..4 (over|about|of|out of my head|face|out my head)',
  '(didnt|did not) make it',
  '(called|rang) (it|999|us) ..3 (at|when|for|because|out|with|after)',
  '<person-noun> to (carry|lift|shift|fetch|get) (down|out|up|off)',
  '(dialled|dialed|rang|called|phoned) 999',
  '(chest pain|stroke|seizure|hypo|fit|fall|cardiac arrest|collapse|overdose|broken hip|fractured|nof|sepsis)',
  '(oxygen|gas and air|entonox|stoma bag|catheter|wheelchair|escort|dialysis|transplant|chemo)',
);
