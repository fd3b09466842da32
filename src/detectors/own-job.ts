import { findPatterns, patterns, withoutOverlaps } from '../language/patterns';
import { type Detector, findAll } from './detector';

/**
 * The writer does ambulance work: "I work for", "as a paramedic", "my trust", "our crews", "us on the road", talk of
 * uniform, station and shift, or a profile that opens with a grade.
 * Source: own list (`grade`) and how staff speak of themselves.
 * Misses: writers who only hint ("the day job").
 */
export const ownJob: Detector = {
  kind: 'own-job',
  detect: (sentence) => withoutOverlaps([...findPatterns(sentence, SAID), ...findAll(sentence, BIO)]),
};

const SAID = patterns(
  '(i|we|ive|who) (currently|still|also|now|have|actually)? (~work|volunteer|~drive|worked) (for|at|with|in|on) (the|this|an|my)? (<trust-noun>|ambulance|ambulances|eoc|control|road|frontline|front line|999|111|nhs|emergency care|patient transport|pts)',
  '(i|we|ive|who) (currently|still|also|now)? (~work|volunteer) (for|at|with) (emas|eeast|las|neas|nwas|scas|secamb|swasft|swast|wmas|yas|wast|nias)',
  '(as|being|im|i am|was|am|still|become|became|qualified as|qualify as|working as|life as|job as) (a|an|your|one of your|your friendly|just a|only a) .. [<grade>]',
  '<grade> (here|speaking|by day|by trade|of # years|for # years|in training)',
  '(us|we|im|am|me|fellow|for) <grade>',
  '(my|our) (trust|ambulance|truck|crewmate|crew mate|crew mates|crewmates|crew|crews|oppo|station|shift|shifts|rota|rotas|call sign|vehicle check|vdi|patients|placement|mentor|line|end of shift|greens|base|make ready|control room|dispatchers|callsign|team leader|otl|cfr group|colleagues)',
  '(us|those|lot|lads|staff|crews|everyone|anyone|people|we|years|months|out|life|back|were|im) on the (road|frontline|front line|trucks|truck|dca|rrv|ambulances|vehicles|car|box|cars|box|desk|phones)',
  '(in|my|wearing|put on|wear|the|these|hang up) (my|the|these|our|your|those)? (greens|uniform|epaulettes|boots on)',
  '(night|day|late|early|twelve hour|12 hour|12hr|last|first|whole|entire|another|next|busy|long|awful|tough|hard|brutal|grim|horrendous|rough|nightmare) (shift|shifts|set of nights|run of nights|nights)',
  '(on|off|after|finished|finish|end of|start of|before|mid|during|between|start|starting|into|back on|another) (a|the|my|our|this|last nights|todays|tonights)? (shift|shifts|nights|lates|earlies|set of)',
  '(last|first|final) (shift|night shift) .. (ambulance|trust|service|paramedic)',
  '(crew|mess) room',
  '(on|at|back at|from|outside|to) station',
  '(joined|left|leave|leaving|in|join|years with|served with) the (service|job|ambulance service) !(was|is)',
  '(front line|frontline) (ambulance)? (staff|crew|crews|clinician|clinicians|worker|workers|role)',
  '(i|we) (was|were|got|get|been|are|am) (crewed|booked on|dispatched|toned|sent to|stood down|allocated|single crewed|rostered|late off|off late)',
  '(finish|finished|finishing|off|got off|get off) (late|on time)',
  '(end|side) of the radio',
  'in the back of (an|the|my|our|this) (ambulance|truck|motor|vehicle|wagon|bus)',
  '#?(teamamb|ambulancelife|paramediclife|paramedic|studentparamedic|999family|teamems|ambulance|emt|ambofam|teamgreen|teamwmas|teamyas|teamscas|teamlas|teamswast)',
);

// A profile says a grade first, then a place, an employer or a full stop: "Paramedic, Leeds. Views mine".
const GRADE =
  '(?:student |trainee |advanced |specialist |senior |apprentice |community |critical care |nq ?)?(?:paramedic|para|emt|ecsw|eca|aap|nqp|cfr|medic|technician|ambulance \\w+|emergency medical \\w+|emergency care assistant|call handler|call taker|dispatcher|first responder|999 \\w+ ?\\w*)';
const BIO = new RegExp(
  `^\\W*(?<it>${GRADE})(?=\\s*(?:[,.|·•@/&+:(🚑💚]|-|–|at\\b|with\\b|for\\b|in\\b|by\\b|and\\b|$))`,
  'giu',
);
