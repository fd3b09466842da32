import { findPatterns, patterns } from '../language/patterns';
import type { Detector } from './detector';

/**
 * A crew's act upon one person, told: "we cut her out", "worked on him", "I drove her in", "held his hand", "got a line
 * in". It is the telling of a job where the talk is of work. Of the writer's own family it is only family life.
 */
export const handsOn: Detector = {
  kind: 'hands-on',
  detect: (sentence) => findPatterns(sentence, HANDS_ON),
};

const HANDS_ON = patterns(
  '(put|get|got|getting|putting|load|loaded|loading|lift|lifted|lifting) (him|her|them) (in|into|on|onto|out of|off) the (vehicle|truck|ambulance|back|stretcher|chair|wagon|motor|scoop|trolley)',
  '(wheeled|took|brought|ran|carried) (this|that) one (in|out|down|up)',
  '(splinted|bandaged|treated|carried|cannulated|held|lifted|bound|dressed|patched|strapped) (your|his|her|their) (<body-part>|<relative-noun>)',
  '(carried|stretchered|wheeled|winched|lowered) (down|out|off) (on|in|through|by|from)',
  '^ ..2 (ran|took|drove|carried|cut|lifted|got|brought|dropped|blued|rushed|found|pulled|fished|dug|left|conveyed|wheeled|bagged|tubed|scraped|walked|talked|popped|sat|stayed) (him|her|them|<person-noun>|<patient-noun>|one|this (lad|lady|man|woman|fella|chap|girl|boy)) (in|into|to|up|out|off|down|on|by|over|round|across|through|from|with|back|there|behind|under|wandering)',
  '(ran|took|drove|blued|rushed|flew) (him|her|them|it|all of them|them both|both|one of them|four|two|three|#) (both|all|straight|up|down|over)? (in|into|to (the)? (hospital|a&e|ed|ae|^Cap)|to resus)',
  '(delivered|caught|birthed) (a|an|the|our|my|twins|#) ..2 (baby|babies|boy|girl|bairn|one|twins)',
  '(i|we) ..1 (picked|scraped|fished|dug|dragged|hauled|winched|pulled|cut|carried|helped|lifted|got|took|brought) (him|her|them|one|someone|the (lad|man|woman|lady|girl|boy|driver|casualty)) ..1 (up|out|off|down|in|back)',
  '(got|getting) (his|her|your|their) heart (going|started|back)',
  '(got|brought) (him|her|them|someone|somebody|a lad|a man|a woman|the lad) (back|round) (in|at|on|with|after|twice|tonight|today|last)',
  '(cannulated|intubated|tubed|splinted|bagged|defibbed|extricated|resuscitated|decompressed|cardioverted|catheterised|packaged) (him|her|them|it|a|an|the|his|this|one)',
  '(squeezed|gripped|grabbed|held|holding|squeezing|gripping) (my|our) (hand|arm|fingers)',
  '(told|telling|broke it to|tell) (the|his|her|their|a) ..2 (wife|husband|mum|mam|dad|parents|family|daughter|son|partner|widow|mother|father|kids) (that|hes|shes|he|she|on|in|was|is|had|of|isnt|wasnt)',
  '(im|i was|and im|was|being) the one (telling|who told|that told|who has to tell|holding|who held|who found|who called it|who said it)',
  '(took|ran|went) (in|up|out) (with|on) blues',
  '(went|climbed|crawled|broke|got|had to go) (in|through) (through|via|over|the) (the)? (window|roof|door|loft|hatch|boot)',
  '(<our-crew>|they|he and i) (just|all|then|finally|eventually|only|even|had to|couldnt|still|ended up|managed to|both)? (~cut|~lift|~carry|~convey|~treat|~work|~resus|~pull|~tube|~cannulate|~shock|~extricate|~lose|~save|~stretcher|~bandage|~package|~prise|~free|~bag|~splint|~stabilise|~revive|~intubate|~scoop|~collar|~blue|~board|~dose|~defib|~wrap|~warm|~dig|~fish|~talk|~coax|~restrain) (on)? <them-patient>',
  '(<our-crew>|they|he and i) (just|all|then|finally|eventually|only|even|had to|couldnt|still|ended up|managed to|both)? (~find|~take|~bring|~get|~drive|~put|~give|~run|~drop|~roll|~move|~leave|~help|~walk|~hand|~sit) <them-patient> (in|up|out|to|on|into|onto|back|off|down|from|away|round|over|at|slumped|lying|laid|face|under|by|with|behind|unconscious|unresponsive|dead|hanging|collapsed|still|cold)',
  '(worked|working) on (him|her|them|it|this|that|the) (for|on|in|right|until|till|all|#|in)',
  '(been)? on (his|her|their) chest',
  '(i|we) (was|were|been)? (~hold|~squeeze) (his|her|their|the) (hand|head|hands|neck|leg|wound|airway|<relative-noun>)',
  '(~hold|holding) (my|our) hand',
  '(sat|sitting|stayed|stay|knelt|kneeling|stood) with (him|her|them|the (body|family|wife|husband|mum|parents)) (until|till|for|while|in|on|after|before|when)',
  '(i|we) told (his|her|their|the) (wife|husband|mum|dad|parents|family|daughter|son|partner|mother|father|mam|sister|brother)',
  '(i|we) (tried|did|gave|threw) (everything|all we could|everything we (had|could)|all we had|our best)',
  '(lost|losing) (one|a (patient|pt|baby|kid|child|little one)|(him|her|them)) (tonight|today|last night|this morning|on|in|at|yesterday|this|$)',
  '(i|we) (~lose) (him|her|them)',
  '(i|we) (got|had|put|gave|popped|drew|pushed) (a|an|the|him|her|#|some|in)? ..2 (<treatment>)',
  '(doing|did|done|started|starting|doing) (cpr|compressions|chest compressions|resus|bls) (on|in|for|while|with|at|to)',
  '(got|getting|bring|brought|bringing) (him|her|them|a pulse|one|someone|somebody) back !(home|to|in|into|on|for|from|up|at|later|out)',
  '(he|she|they|who) (punched|spat|kicked|bit|swung|lunged|gobbed|puked|vomited) (to|at|up at|up on|on|over|for)? (us|me|my|our)',
  '(delivered|delivering|caught|catching) (a|the|her|his|their|my|our|#) ..2 (baby|babies|boy|girl|twins|bairn)',
  '(we|i) (delivered|birthed)',
  '(as|while|when) we (loaded|lifted|carried|wheeled|left|drove|worked|got|took|were (loading|working|leaving|carrying))',
  '(took|taking|run|running|ran|drove|driving|blued|rushed|conveyed) (him|her|them) (in|to|straight|into|up)',
  '(he|she|they) (was|were|had) (gone|dead|cold|blue|grey|breathing|talking|awake|arrested|arresting|fitting|screaming|trapped|conscious|unconscious) (when|by|before|in|on|at|as|already|while|and|for)',
);
