import { findPatterns, patterns } from '../language/patterns';
import type { Detector } from './detector';

/** Words that say an address nearby is where the writer lives: "I live at", "we're at number", "is officially ours". */
export const ownHome: Detector = { kind: 'own-home', detect: (sentence) => findPatterns(sentence, HOME) };

const HOME = patterns(
  '(i|we|ive|weve) (now|still|just|all)? (live|lived|moved|move|are moving|stay|rent|bought|buy|own|got the keys) ..2 (at|on|in|to|into|from|a)?',
  '(im|i am|we are|were|its|it’s) (at|on|in|now at|just moved to|moving to|over at|round at) (number|no|flat|#|the end)?',
  '(my|our) (new|old|own|lovely|first|little|forever)? (house|home|flat|place|address|gaff|pad|postcode|front door|drive|bungalow|cottage|barn)',
  '(is|officially|finally|its|it’s|all) (all|officially|finally|now)? (ours|mine)',
  '(keys to|moving day|housewarming|house warming|new home|new house|exchanged|completed|mortgage|first home)',
  '(collection|collect|pick up|pickup|collection only|cash on collection) (only)? (from|is from|at)?',
  '(come|pop|drop|call) (round|over|by|in) ..2 (to|at)',
  '(selling|for sale|free to collect|flogging|open house|party at mine|bbq at ours|at mine|at ours|round ours|round mine|back to mine|back to ours)',
  '(neighbour|neighbours|new here|introduce myself|hello everyone)',
);
