import { findPatterns, patterns } from '../language/patterns';
import type { Detector } from './detector';

/**
 * The terms on which a source talks to the press: off the record, not for attribution, "you didn't get this from me".
 * Why: they show a journalist at the other end even where none is named. Source: own list. Misses: trust without terms.
 */
export const sourceTalk: Detector = {
  kind: 'source-talk',
  detect: (sentence) => findPatterns(sentence, SAID),
};

const SAID = patterns(
  '(off the record|not for attribution|on background|for background|bit of background|not for quoting|not to be quoted|unattributable|unattributed|unattributably)',
  '(protect|protecting|keep|as) ..2 (as)? (a|an|your|my)? (anonymous|confidential|inside)? (source|sources) !(of|code)',
  '(a|your) source (close|inside|within|at)',
  '(an ambulance|nhs|trust|station|frontline) (insider|source)',
  '(journorequest|#journorequest|#journorequests|journo request)',
  '(dont|do not) quote me (on|by name|$)',
  '(face|voice) ..2 (blurred|changed|disguised|pixelated|altered)',
);
