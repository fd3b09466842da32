import { findPatterns, patterns } from '../language/patterns';
import type { Detector } from './detector';

/**
 * What callers say, and call handlers to them: "please hurry", "he's gone blue", "I can't wake her", "is he breathing".
 * Counts only between quotation marks where the talk is of calls.
 */
export const plea: Detector = {
  kind: 'plea',
  detect: (sentence) => findPatterns(sentence, PLEA),
};

const PLEA = patterns(
  '(up|in|on|down|off) (my|his|her) <body-part>',
  '(please|pls|just) (hurry|help|come|send|get here|dont hang up|be quick)',
  '(help|save) (me|him|her|us)',
  '(dont|do not) let (him|her|me|my) .. die',
  '(hes|shes|theyre|he is|she is|my) ..3 (dead|dying|gone|cold|blue|choking|bleeding|fitting|unconscious|collapsed|fallen|stopped|not breathing|going to kill)',
  '(i|we) (cant|cannot|dont know) (find|stop|wake|feel|breathe|get|what|how|do|move|see)',
  'my (baby|mum|mam|dad|wife|husband|son|daughter|nan|mummy|daddy|boyfriend|girlfriend|partner|brother|sister|friend|leg|waters)',
  '(wake|waking) up',
  'theres (blood|so much|a man|someone)',
  '(how long|are they coming|where are (they|you)|send someone)',
  '(i|he|she) (think|thinks) (hes|shes|i|he|she|im)',
  '(i love you|tell (my|him|her|them)|stay with me|is (he|she) breathing|whats the address|which service)',
  '(hes|shes|ive|he|she|ive been) (been)? (bitten|stabbed|shot|hit|stuck|run over|burnt|cut)',
  '(hide|hiding|in the (wardrobe|bath|cupboard|bathroom)) ',
);
