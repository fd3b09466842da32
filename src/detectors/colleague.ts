import { findPatterns, patterns } from '../language/patterns';
import type { Detector } from './detector';

/**
 * Someone the writer works with: "my crewmate", "our new NQP", "Bex off Team 4", "the lad on our transport desk".
 * Misses: a colleague known by first name alone with nothing about work beside it.
 */
export const colleague: Detector = {
  kind: 'colleague',
  detect: (sentence) => findPatterns(sentence, COLLEAGUE),
};

const UNIT =
  '(the|our|my|your)? (ops|control|eoc|dispatch|desk|stores|fleet|scheduling|rota|rotas|hr|finance|governance|training|hart|pts|make ready|garage|workshop|clinical hub|hub|stations|station|base|depot|team|watch|line|crew|lates|earlies|nights|days|relief|bank|resourcing|call handling|transport|comms|logistics|workforce|payroll|admin|education)';
const PERSON =
  '(lad|lads|girl|girls|lass|guy|bloke|woman|chap|fella|one|person|newbie|new lad|new girl|new guy|new one|young one|lady)';

const COLLEAGUE = patterns(
  '^Cap (the|our) (mechanic|dispatcher|call taker|call handler|medic|student|rep|trainer|mentor|cleaner|scheduler|technician|emt)',
  '(our|my) (very own|own) ^Cap',
  'that new (nqp|student|lad|girl|starter|emt|para|medic) ^Cap?',
  '(best|our) (otl|tl|tech|medic|para|emt|dispatcher|crewmate) (going|ever|in|^Cap)',
  'meet (the|our) ..2 (team|newest|colleague|starter|recruit|paramedic|crew)',
  '^Cap (joined|left) us (as|from|in|last)',
  '(the|our|that) (hr|payroll|governance|comms|union|fleet|stores|scheduling) (lady|woman|man|bloke|guy|girl|lass|lad|person)',
  '(my|our|your|his|her|the|one of my|one of our) (own|very own|lovely|new|old|poor|long suffering|regular|lead|junior|senior|former|dear)? (crewmate|crew mate|crewmates|crew mates|colleague|colleagues|oppo|workmate|work mate|work colleague|co worker|mentor|mentors|mentee|student|students|nqp|nqps|trainee|trainees|apprentice|probationer|tech|medic|paramedic|emt|eca|driver|dispatcher|call handler|call taker|responder|technician|clinician|shift partner|coordinator|co ordinator|volunteer|cadet|first responder|union rep|rep|mechanic|receptionist)',
  '(crewmate|crewmates|workmate|workmates)',
  `(<first-name>|<name-or-word>) ..1 (from|off|in|on|at|out of|up in|over at|down at) ..2 ${UNIT}`,
  `(<first-name>|<name-or-word>) ..1 (off|from|on|in) (the)? ^Cap (desk|team|watch|crew|station|hub|depot|office|line)`,
  '(<first-name>|<name-or-word>) ..1 (off|from|on|in) (team|band|b|a|c|d|blue|red|green|white|purple|gold|orange|watch|line) (#|team|watch|line|crew|shift)',
  `${PERSON} (from|off|on|in|at) ..2 ${UNIT}`,
  `${PERSON} (i|we) (work|worked|crew|crewed|share a (cab|truck|desk)) with`,
  '(everyone|someone|anyone|somebody) (on|at|from|in) (my|our|the) (station|watch|team|line|crew|desk)',
  '(who|whoever) (on|from|off) (nights|lates|earlies|days|the other crew|the other watch)',
);
