import { findPatterns, patterns } from '../language/patterns';
import type { Detector } from './detector';

/**
 * Words that tie someone to the writer's workplace without naming their part in it: "vanished from the rota", "worked
 * with him", "coming off nights", "told the crew".
 */
export const workTie: Detector = { kind: 'work-tie', detect: (sentence) => findPatterns(sentence, TIE) };

const TIE = patterns(
  '^Cap (on|from|off|in) (a|b|c|d|e|red|blue|green|white) (shift|watch|team|line|rota)',
  '(why|that) ^Cap (isnt|is not|isnt|hasnt been) on the (rota|road)',
  '(hcpc|strike (him|her|them) off|the rota|the tl|the om|paperwork)',
  '(work|worked|working|crewed|crewing|partnered|shared a (cab|truck|desk|line)) (with|alongside) (him|her|them|^Cap)',
  '~share a (cab|truck|vehicle|desk|crew room|mess room)',
  '(worked|works|work) (out of|from|at) ^Cap (for|with|since|station|hub)?',
  '(# | # years|years) .. (a|as a|as an|in) (technician|paramedic|tech|emt|medic|dispatcher|control|the job|this service|the service)',
  '(off|from|on|vanished from|missing from|taken off|back on) the (rota|road|desk|roster|bank)',
  '(the (night|day|late|early) (crew|shift)|the other crew)',
  '(told|tell|telling|only told|knows) (the|her|his) (crew|team|watch|station|desk|control room|mess room)',
  'stood down (since|from|pending|after)',
  '(from|after|off|coming off|finished|before|back on) (nights|lates|earlies|shift)',
  '(this|our|the) (office|wall planner|rota|mess room|crew room|control room|hub|station|depot|base)',
  '(from|in|off|on) (ops|control|eoc|dispatch|scheduling|governance|fleet|stores|resourcing|the hub|the desk)',
);
